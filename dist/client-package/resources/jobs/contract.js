import { Type } from 'typebox';
import { muster } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { listQuery, listResponse } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { DateTime, Id, Nullable } from '../../kit/schemas.js';
const STATES = ['queued', 'running', 'retrying', 'dead'];
/** Work that the server does by itself, now or later. What exactly it is to do is not shown. */
export const Job = Type.Object({
    id: Id,
    type: Type.String({ description: 'What kind of work it is.' }),
    key: Nullable(Type.String({ description: 'There is one job of the type with this key at most, but for dead ones.' })),
    state: Type.Enum([...STATES], {
        description: '`queued` waits for its time, `retrying` has failed and waits for its next try, `running` is being done, ' +
            '`dead` has failed too often and is not tried any more.',
    }),
    due: Type.String({ format: 'date-time', description: 'Not before.' }),
    scheduledFor: Type.String({ format: 'date-time', description: 'When it was due at first.' }),
    attempts: Type.Integer({ description: 'How often it was tried.' }),
    error: Nullable(Type.String({ description: 'Why it failed last.' })),
    diedAt: Nullable(DateTime),
}, { $id: 'Job' });
/** What the log calls one; jobs are no objects of the store. */
export const jobKind = kind({
    kind: 'job',
    label: 'Job',
    entity: Job,
    idField: 'id',
    home: 'organization',
    nameField: 'type',
});
const common = { area: 'Jobs', family: muster, reach: 'organization' };
export const operations = {
    list: op({
        ...common,
        id: 'muster_jobs_list',
        method: 'GET',
        path: '/muster/v1/jobs',
        title: 'List the jobs of the organization',
        description: 'The earliest first; the dead after all others. Those that are done are not kept.',
        access: 'log.read',
        query: listQuery(muster, { filter: false, sort: false, fields: false }, { state: Type.Optional(Type.Enum([...STATES])), type: Type.Optional(Type.String({ maxLength: 255 })) }),
        status: 200,
        response: listResponse(muster, Job),
    }),
    get: op({
        ...common,
        id: 'muster_jobs_get',
        method: 'GET',
        path: '/muster/v1/jobs/{id}',
        title: 'Get a job',
        access: 'log.read',
        status: 200,
        response: Job,
    }),
    retry: op({
        ...common,
        id: 'muster_jobs_retry',
        method: 'POST',
        path: '/muster/v1/jobs/{id}/retry',
        title: 'Try a job at once',
        description: 'A dead one lives again, and is tried as often as a new one. 409 while it runs, and where another job has its key.',
        access: 'organization.write',
        status: 200,
        response: Job,
    }),
    remove: op({
        ...common,
        id: 'muster_jobs_delete',
        method: 'DELETE',
        path: '/muster/v1/jobs/{id}',
        title: 'Delete a job',
        description: 'It is not done; one that runs ends without effect here, whatever it did outside. A schedule ends with its job.',
        access: 'organization.write',
        status: 200,
        response: Job,
        dangerous: true,
    }),
};
