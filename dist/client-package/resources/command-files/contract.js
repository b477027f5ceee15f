import { Type } from 'typebox';
import { v1 } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { listQuery, listResponse } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { derived, Id, readOnly, secret } from '../../kit/schemas.js';
const name = Type.String({ minLength: 1, maxLength: 255, description: 'What the file is called.' });
const destination = Type.String({
    minLength: 1,
    maxLength: 1024,
    description: 'The path on the device, with the name: /tmp/setup.sh.',
});
/** A file that a command puts on devices before it runs (handbook 4.7). It never changes. */
const CommandFile = Type.Object({
    _id: Id,
    name,
    destination,
    size: Type.Integer({ ...derived, description: 'In bytes.' }),
    sha256: Type.String({ ...derived, description: 'Of its bytes, as 64 hexadecimal digits.' }),
    created: Type.String({ ...readOnly, format: 'date-time' }),
    organization: Type.String(derived),
}, { $id: 'CommandFile' });
export const commandFile = kind({
    kind: 'command_file',
    label: 'File',
    entity: CommandFile,
    idField: '_id',
    home: 'organization',
    nameField: 'name',
});
export const kinds = { commandFile };
/** What a file may have (bytes). */
export const LARGEST = 1024 * 1024;
const common = { area: 'Commands', family: v1, reach: 'organization', status: 200 };
export const operations = {
    create: op({
        ...common,
        id: 'command_file_post',
        method: 'POST',
        path: '/api/files',
        title: 'Upload a file for commands',
        description: 'One that no command names a day later is removed.',
        access: 'commands.write',
        consumes: 'form',
        // A form writes three characters for each +, / and = of base64.
        maxBody: 3 * 1024 * 1024,
        body: Type.Object({ name, destination, content: Type.String({ ...secret, description: `Base64 of at most ${LARGEST} bytes.` }) }, { $id: 'CommandFilePost' }),
        response: CommandFile,
        verb: { name: 'create', kind: commandFile },
    }),
    listOfCommand: op({
        ...common,
        id: 'command_file_get',
        method: 'GET',
        path: '/api/files/command/{id}',
        title: 'List the files of a command',
        access: 'commands.read',
        query: listQuery(v1, { filter: false, sort: false }),
        response: listResponse(v1, CommandFile),
        verb: { name: 'list', kind: commandFile },
    }),
};
