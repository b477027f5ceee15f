import { serverIdentity } from '../../../src/directory/identify.ts';
import type { Making, Samples } from './sample.ts';

interface Report {
  readonly id: string;
  readonly artifacts: readonly { readonly id: string; readonly format: string }[];
}

/** One that is made already. */
async function newReport({ post, server, organization }: Making): Promise<Report> {
  const { id } = await post<Report>('/insights/directory/v1/reports/os-version');
  const caller = { organization: undefined, door: 'test', requestId: 'test' };
  const identity = serverIdentity(server.provider, 'job');
  await server.built.directory.runJob(organization, 'insights_report_make', { id }, { ...caller, identity });
  const all = await post<readonly Report[]>('/insights/directory/v1/reports', undefined, 'GET');
  return all.find((report) => report.id === id) as Report;
}

const query = () => ({ service: ['all'], start_time: '2020-01-01T00:00:00Z' });

export const samples: Samples = {
  make: async (at) => {
    const { id, artifacts } = await newReport(at);
    return { insightsReport: id, insightsArtifact: artifacts[0]?.id ?? '', insightsReportType: 'os-version' };
  },
  segments: { reports: 'insightsReport', artifacts: 'insightsArtifact' },
  states: { Report_Create: 'insightsReportType' },
  bodies: {
    Event_Get: query,
    EventCount_Get: query,
    EventDistinct_Get: () => ({ ...query(), field: 'event_type' }),
    EventInterval_Get: () => ({ ...query(), interval_unit: 'd' }),
    muster_insightsRetention_put: () => ({ days: 400, services: { systems: 500 }, event_types: { user_create: 600 } }),
  },
  makes: { insights_report: async (at) => (await newReport(at)).id },
  keeps: { 'insights_report.requester_id': 'it was that person who asked for it' },
};
