import { file, type Samples } from './sample.ts';

export const samples: Samples = {
  needs: { muster_csv_groups_import: 'graph.write', muster_csv_groups_export: 'users.read' },
  bodies: {
    muster_csv_users_import: () => file('users.csv', 'text/csv', 'username,email\ncsv,csv@users.example\n'),
    muster_csv_groups_import: () => file('groups.csv', 'text/csv', 'group,username\nOf a file,ada\n'),
  },
};
