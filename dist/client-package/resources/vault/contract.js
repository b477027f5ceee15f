import { Type } from 'typebox';
import { muster } from '../../kit/dialects.js';
import { op } from '../../kit/op.js';
/** The keys with which the secrets of the whole server are kept. Never the keys themselves. */
export const VaultStatus = Type.Object({
    source: Type.Enum(['file', 'environment', 'command'], { description: 'Where the wrapping keys come from.' }),
    current: Type.String({ description: 'The id of the wrapping key in use: the beginning of a digest of the key.' }),
    keys: Type.Array(Type.Object({
        id: Type.String(),
        dataKeys: Type.Integer({
            description: 'How many data keys it wraps; there is one for each organization and provider, and the server has its own.',
        }),
    }), { description: 'The wrapping keys that the server has, or would need.' }),
}, { $id: 'VaultStatus' });
const common = {
    area: 'Vault',
    family: muster,
    reach: 'provider',
    access: 'vault.write',
    status: 200,
    response: VaultStatus,
};
export const operations = {
    status: op({
        ...common,
        id: 'muster_vault_get',
        method: 'GET',
        path: '/muster/v1/vault',
        title: 'Show which keys protect the secrets of the server',
        description: 'For administrators of the provider that the server belongs to.',
    }),
    rotate: op({
        ...common,
        id: 'muster_vault_rotate',
        method: 'POST',
        path: '/muster/v1/vault/rotate',
        title: 'Rotate the key that wraps the data keys',
        description: 'Answers when every data key is wrapped anew. Where the keys come from a file, the server makes the new key; ' +
            'otherwise it has to stand first in what the environment or the command gives. 409 where there is no other key, ' +
            'or a rotation is running. The log has it as `vault_key_rotate`.',
    }),
};
