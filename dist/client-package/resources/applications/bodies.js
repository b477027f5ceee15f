import { Type } from 'typebox';
import { Text } from '../../kit/schemas.js';
import { bodyOf } from '../../kit/resource.js';
import { GivenConfig } from './entity-config.js';
import { Application, GivenOidc, Logo, Sso } from './entity.js';
const { name, ssoUrl } = Application.properties;
const rest = {
    ...bodyOf(Application, [
        'active',
        'beta',
        'color',
        'databaseAttributes',
        'description',
        'displayLabel',
        'displayName',
        'learnMore',
        'parentApp',
    ]).properties,
    oidc: Type.Optional(GivenOidc),
    sso: Type.Optional(Type.Partial(Type.Pick(Sso, ['jit', 'beta', 'hidden']))),
    logo: Type.Optional(Type.Partial(Type.Object({ color: Logo.properties.color, url: Text }), {
        description: 'Its color. The picture is set by POST …/logo.',
    })),
    // What clients send back as they got it; the server's own stay.
    _id: Type.Optional(Text),
    created: Type.Optional(Text),
    organization: Type.Optional(Text),
};
export const ApplicationPost = Type.Object({ name, ssoUrl, config: GivenConfig, ...rest }, { $id: 'ApplicationPost' });
/** Clients leave the name out of a change, or send it empty (handbook 2.4). */
export const ApplicationPut = Type.Object({ name: Type.Optional(Type.String({ maxLength: 64 })), ssoUrl, config: GivenConfig, ...rest }, { $id: 'ApplicationPut' });
