import { Type, type Static, type TSchema } from 'typebox';
import { presentation } from '../../kit/schemas.ts';

/**
 * The configuration of an application: an object of field objects (handbook 4.8). A field says what it is (`type`,
 * `label`, where it stands in a form) and holds its `value`. Callers may send fields with nothing but a value.
 */
const Tooltip = Type.Object(
  {
    template: Type.String({ maxLength: 1024 }),
    variables: Type.Partial(
      Type.Object({ icon: Type.String({ maxLength: 1024 }), message: Type.String({ maxLength: 1024 }) }),
    ),
  },
  { $id: 'ApplicationConfigTooltip' },
);
const PartialTooltip = Type.Partial(Tooltip);

const field = <V extends TSchema>(value: V, description: string) =>
  Type.Partial(
    Type.Object({
      value,
      type: Type.String({
        maxLength: 64,
        ...presentation,
        description: 'text, boolean, select, file or attributes.',
      }),
      label: Type.String({ maxLength: 256, ...presentation }),
      position: Type.Integer({ minimum: 0, maximum: 1000, ...presentation }),
      readOnly: Type.Boolean(presentation),
      required: Type.Boolean(presentation),
      visible: Type.Boolean(presentation),
      tooltip: Type.Unsafe<Static<typeof PartialTooltip>>({ ...PartialTooltip, ...presentation }),
    }),
    { description },
  );

/** Two more that the reference has of texts; kept as they are given. */
const extras = {
  options: Type.Optional(Type.String({ maxLength: 1024, ...presentation })),
  toggle: Type.Optional(Type.String({ maxLength: 256, ...presentation })),
};
const ofText = (maxLength: number, description: string) =>
  Type.Object({ ...field(Type.String({ maxLength }), '').properties, ...extras }, { description });

const text = (description: string) => ofText(1024, description);
const pem = (description: string) => ofText(16_384, description);
const flag = (description: string) => field(Type.Boolean(), description);
const select = (description: string) =>
  Type.Object(
    {
      ...text(description).properties,
      options: Type.Optional(
        Type.Array(Type.Object({ text: Type.Optional(Type.String()), value: Type.Optional(Type.Integer()) })),
      ),
    },
    { description },
  );

const Attribute = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 1024 }),
  value: Type.Optional(Type.String({ maxLength: 4096 })),
  readOnly: Type.Optional(Type.Boolean(presentation)),
  required: Type.Optional(Type.Boolean(presentation)),
  visible: Type.Optional(Type.Boolean(presentation)),
});
export type Attribute = Static<typeof Attribute>;
const attributes = (description: string) => field(Type.Array(Attribute, { maxItems: 100 }), description);

/** Every setting that the API knows, each optional: which of them an application has is its template's to say. */
export const configFields = {
  acsUrl: text('Where the service takes assertions: its assertion consumer service.'),
  constantAttributes: Type.Object({
    ...attributes('Attributes with the same value for everybody.').properties,
    mutable: Type.Optional(Type.Boolean()),
  }),
  databaseAttributes: attributes('Attributes whose value is a property of the user.'),
  declareRedirectEndpoint: flag('Whether the metadata names the HTTP-Redirect endpoint beside the HTTP-POST one.'),
  defaultTargetUrl: text('RelayState of a sign-in that begins here.'),
  groupsAttributeName: Type.Object({
    ...text('The attribute that carries the names of the groups.').properties,
    dependsOnProperty: Type.Optional(Type.String({ maxLength: 64 })),
  }),
  idpCertificate: pem('The X.509 certificate that the service checks signatures with, as PEM.'),
  idpEntityId: text('What this identity provider calls itself; made of its address where it is empty.'),
  idpInitUrl: text('Where a sign-in that begins here ends up at the service.'),
  idpPrivateKey: pem('Write-only: the private key of the certificate, as PEM. It is in no answer.'),
  includeGroups: flag('Whether assertions carry the names of the user’s groups.'),
  overrideNameIdFormat: select('The NameID format, where the service does not ask for one.'),
  signAssertion: flag('Whether the assertion is signed.'),
  signatureAlgorithm: select('RSA-SHA256; RSA-SHA1 is refused.'),
  signResponse: flag('Whether the response is signed.'),
  spCertificate: pem('The certificate of the service, for signed requests and encrypted assertions, as PEM.'),
  spEntityId: text('What the service calls itself: the audience of assertions.'),
  spErrorFlow: flag('Whether failures are told to the service.'),
  subjectField: select('The property of the user that is the NameID.'),
} as const;
export type ConfigField = keyof typeof configFields;

export const ApplicationConfig = Type.Partial(Type.Object(configFields), {
  $id: 'ApplicationConfig',
  description: 'Empty for a bookmark.',
});
export type ApplicationConfig = Static<typeof ApplicationConfig>;

/** As a caller gives it: what no application has is not dropped but refused by its name. */
export const GivenConfig = Type.Object(ApplicationConfig.properties, {
  $id: 'ApplicationConfigInput',
  additionalProperties: true,
});
