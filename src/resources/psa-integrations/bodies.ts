import { Type } from 'typebox';
import {
  autotaskIntegration,
  connectwiseIntegration,
  Named,
  Secret,
  Service,
  Setting,
  settings,
  Subdomain,
  syncroIntegration,
  Url,
} from './entity.ts';

/** What the operations of each product take and answer: the reference's shapes, under its names. */

const optional = Type.Optional;
const NumberedThing = Type.Object({ id: Type.Integer(), name: optional(Type.String()) });
const Choice = Type.Object({
  name: Type.String(),
  values: Type.Array(Type.Object({ label: Type.String(), value: Type.Integer() })),
});

/** An organization or a company, by which a mapping is made; the names are those of its owner, whatever is said. */
const Thing = Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }), name: Type.String() });
const Optional = Type.Object({
  id: optional(Type.String({ maxLength: 64 })),
  name: optional(Type.String()),
});
const mapped = {
  organization: Thing,
  company: Thing,
  delete: optional(Type.Boolean({ description: "Takes the organization's mapping away." })),
};
const shown = { organization: Named, company: Named };
const synced = { lastSyncDateTime: Type.String({ format: 'date-time' }), lastSyncStatus: Type.String() };
/** Mappings that one request changes. */
const dataOf = <const T extends Parameters<typeof Type.Array>[0]>(item: T) =>
  optional(Type.Array(item, { maxItems: 100 }));

/** What an alert is, in front of what is made of it. */
const alert = {
  id: Type.Integer(),
  alertId: Type.String({ description: 'What names it in paths.' }),
  category: Type.String(),
  description: Type.String(),
  displayName: Type.String(),
};
const makesTickets = { shouldCreateTickets: Type.Boolean() };
const dueDays = Type.Integer({ minimum: 0, maximum: 365, description: 'Days after which the ticket is due.' });

const autotaskAlert = {
  destination: Type.Enum(['queue', 'resource']),
  dueDays,
  priority: NumberedThing,
  queue: optional(NumberedThing),
  resource: optional(Type.Object({ id: Type.Integer(), name: optional(Type.String()), role: optional(NumberedThing) })),
  ...makesTickets,
  source: optional(NumberedThing),
  status: NumberedThing,
};
const connectwiseAlert = {
  dueDays: optional(dueDays),
  priority: optional(NumberedThing),
  ...makesTickets,
  source: optional(NumberedThing),
};
const syncroAlert = {
  dueDays: optional(dueDays),
  priority: optional(Type.String({ maxLength: 255 })),
  problemType: Type.String({ maxLength: 255 }),
  ...makesTickets,
  status: optional(Type.String({ maxLength: 255 })),
  userId: optional(Type.Integer()),
  username: optional(Type.String({ maxLength: 255 })),
};

/** A value of a billing configuration, with the name of the property that it is in. */
const numberValue = Type.Object({ kind: optional(Type.String()), numberValue: optional(Type.Number()) });
const stringValue = Type.Object({ kind: optional(Type.String()), stringValue: optional(Type.String()) });

export const autotask = {
  label: 'Autotask',
  kind: autotaskIntegration,
  integration: Type.Object(
    {
      id: Type.String(),
      isMspAuthConfigured: optional(autotaskIntegration.entity.properties.isMspAuthConfigured),
      username: Setting,
    },
    { $id: 'AutotaskIntegration' },
  ),
  create: Type.Object({ username: Setting, secret: Secret }, { $id: 'AutotaskIntegrationReq' }),
  patch: Type.Object({ username: optional(Setting), secret: optional(Secret) }, { $id: 'AutotaskIntegrationPatchReq' }),
  mapping: Type.Object(
    { ...shown, contract: optional(Named), service: optional(Service), ...synced },
    { $id: 'AutotaskMappingResponse' },
  ),
  mappings: Type.Object(
    {
      data: dataOf(
        Type.Object({
          ...mapped,
          contract: optional(Optional),
          service: optional(
            Type.Object({ ...Optional.properties, nonBillableUsers: Service.properties.nonBillableUsers }),
          ),
        }),
      ),
    },
    { $id: 'AutotaskMappingRequest' },
  ),
  settings: Type.Object(settings, { $id: 'AutotaskSettings' }),
  settingsPatch: Type.Object(
    {
      automaticTicketing: optional(settings.automaticTicketing),
      companyTypeIds: optional(settings.companyTypeIds),
    },
    { $id: 'AutotaskSettingsPatchReq' },
  ),
  alert: Type.Object(
    { ...alert, ...Type.Partial(Type.Object(autotaskAlert)).properties },
    { $id: 'AutotaskTicketingAlertConfiguration' },
  ),
  alertPut: Type.Object(autotaskAlert, { $id: 'AutotaskTicketingAlertConfigurationRequest' }),
  alertOptions: Type.Object(
    {
      options: Type.Array(Choice),
      resources: Type.Array(
        Type.Object({
          id: Type.Integer(),
          name: Type.String(),
          roles: Type.Array(Type.Object({ label: Type.String(), value: Type.Integer() })),
        }),
      ),
    },
    { $id: 'AutotaskTicketingAlertConfigurationOptions' },
  ),
};

export const connectwise = {
  label: 'ConnectWise',
  kind: connectwiseIntegration,
  integration: Type.Object(
    {
      id: Type.String(),
      isMspAuthConfigured: optional(connectwiseIntegration.entity.properties.isMspAuthConfigured),
      companyId: Setting,
      url: Url,
    },
    { $id: 'ConnectwiseIntegration' },
  ),
  create: Type.Object(
    { companyId: Setting, privateKey: Secret, publicKey: Secret, url: Url },
    { $id: 'ConnectwiseIntegrationReq' },
  ),
  patch: Type.Object(
    {
      companyId: optional(Setting),
      privateKey: optional(Secret),
      publicKey: optional(Secret),
      url: optional(Url),
    },
    { $id: 'ConnectwiseIntegrationPatchReq' },
  ),
  mapping: Type.Object(
    { ...shown, agreement: optional(Named), addition: optional(Named), ...synced },
    { $id: 'ConnectWiseMapping' },
  ),
  mappings: Type.Object(
    { data: dataOf(Type.Object({ ...mapped, agreement: optional(Optional), addition: optional(Optional) })) },
    { $id: 'ConnectWiseMappingRequest' },
  ),
  settings: Type.Object(settings, { $id: 'ConnectWiseSettings' }),
  settingsPatch: Type.Object(
    {
      automaticTicketing: optional(settings.automaticTicketing),
      companyTypeIds: optional(settings.companyTypeIds),
    },
    { $id: 'ConnectWiseSettingsPatchReq' },
  ),
  alert: Type.Object({ ...alert, ...connectwiseAlert }, { $id: 'ConnectWiseTicketingAlertConfiguration' }),
  alertPut: Type.Object(connectwiseAlert, { $id: 'ConnectWiseTicketingAlertConfigurationRequest' }),
  alertOptions: Type.Object({ records: Type.Array(Choice) }, { $id: 'ConnectWiseTicketingAlertConfigurationOptions' }),
};

export const syncro = {
  label: 'Syncro',
  kind: syncroIntegration,
  integration: Type.Object(
    {
      id: Type.String(),
      isMspAuthConfigured: optional(syncroIntegration.entity.properties.isMspAuthConfigured),
      subdomain: Subdomain,
    },
    { $id: 'SyncroIntegration' },
  ),
  create: Type.Object({ apiToken: Secret, subdomain: Subdomain }, { $id: 'SyncroIntegrationReq' }),
  patch: Type.Object(
    { apiToken: optional(Secret), subdomain: optional(Subdomain) },
    { $id: 'SyncroIntegrationPatchReq' },
  ),
  mapping: Type.Object(
    { ...shown, billingConfigurations: optional(Type.Record(Type.String(), Type.Unknown())), ...synced },
    { $id: 'SyncroMapping' },
  ),
  mappings: Type.Object(
    {
      data: dataOf(
        Type.Object({
          ...mapped,
          billingConfigurations: optional(
            Type.Object({
              fields: optional(
                Type.Object({
                  line_item_id: optional(numberValue),
                  line_item_name: optional(stringValue),
                  schedule_id: optional(numberValue),
                  schedule_name: optional(stringValue),
                }),
              ),
            }),
          ),
        }),
      ),
    },
    { $id: 'SyncroMappingRequest' },
  ),
  settings: Type.Object({ automaticTicketing: settings.automaticTicketing }, { $id: 'SyncroSettings' }),
  settingsPatch: Type.Object(
    { automaticTicketing: optional(settings.automaticTicketing) },
    { $id: 'SyncroSettingsPatchReq' },
  ),
  alert: Type.Object(
    { ...alert, ...Type.Partial(Type.Object(syncroAlert)).properties },
    { $id: 'SyncroTicketingAlertConfiguration' },
  ),
  alertPut: Type.Object(syncroAlert, { $id: 'SyncroTicketingAlertConfigurationRequest' }),
  alertOptions: Type.Object({ records: Type.Array(Choice) }, { $id: 'SyncroTicketingAlertConfigurationOptions' }),
};

const Text = Type.String();
/** Rows that the products have, as they are listed. */
export const CompanyRow = Type.Object({ id: Text, name: Text }, { $id: 'PsaCompany' });
export const ContractRow = Type.Object({ companyId: Text, id: Text, name: Text }, { $id: 'PsaContract' });
export const ServiceRow = Type.Object({ contractId: Text, id: Text, name: Text }, { $id: 'PsaService' });
export const AdditionRow = Type.Object({ id: Text, name: Text }, { $id: 'PsaAddition' });
export const TypeRow = Type.Object({ id: Type.Number(), name: Text }, { $id: 'PsaCompanyType' });
export const FieldRow = Type.Object(
  { name: Text, values: Type.Array(Type.Object({ label: Text, value: Text })) },
  { $id: 'PsaContractField' },
);
/** A schedule of recurring invoices, with its lines. */
export const ScheduleRow = Type.Object(
  {
    label: Text,
    lines: Type.Array(Type.Object({ label: Text, value: Type.Integer() })),
    value: Type.Integer(),
  },
  { $id: 'SyncroSchedule' },
);
export const IntegrationRow = Type.Object(
  { integrationId: Text, type: Type.Enum(['autotask', 'connectwise', 'syncro']) },
  { $id: 'PsaIntegrationReference' },
);
export const ErrorRow = Type.Object(
  { errorType: Text, message: Text, orgId: Text, timestamp: Type.String({ format: 'date-time' }) },
  { $id: 'PsaSyncError' },
);
export const AlertRow = Type.Object(
  { category: Text, description: Text, id: Type.Integer(), name: Text },
  { $id: 'TicketingAlert' },
);
