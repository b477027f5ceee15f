import { Type } from 'typebox';
import { AnyObject, derived } from '../../kit/schemas.js';
import { Settings } from './entity-settings.js';
/** An organization as its detail view answers it (handbook 4.15). Billing fields are kept for their shape alone. */
export const Organization = Type.Object({
    _id: Type.String(derived),
    id: Type.String({ ...derived, description: 'The same as `_id`.' }),
    displayName: Type.String({ minLength: 1, maxLength: 1024 }),
    logoUrl: Type.String(),
    created: Type.String({ ...derived, format: 'date-time' }),
    provider: Type.String(derived),
    accessRestriction: Type.String(),
    accountsReceivable: Type.String(),
    customEmailSettings: Type.Object({ enabled: Type.Boolean() }),
    entitlement: Type.Object({
        billingModel: Type.Optional(Type.String()),
        capUserQuantity: Type.Optional(Type.Boolean()),
        entitlementProducts: Type.Array(Type.Object({
            committedUsers: Type.Optional(Type.Integer()),
            contractType: Type.Optional(Type.String()),
            maxUserCount: Type.Optional(Type.Integer()),
            name: Type.Optional(Type.String()),
            pricePerUser: Type.Optional(Type.Integer()),
            productCategory: Type.Optional(Type.String()),
            productCode: Type.Optional(Type.String()),
            uncommittedUsers: Type.Optional(Type.Integer()),
        })),
        isManuallyBilled: Type.Optional(Type.Boolean()),
        maxUserQuantity: Type.Optional(Type.Integer()),
        pricePerUserSum: Type.Optional(Type.Integer()),
        purchaseChannel: Type.Optional(Type.String()),
    }),
    hasCreditCard: Type.Boolean(),
    hasStripeCustomerId: Type.Boolean(),
    lastEstimateCalculationTimeStamp: Type.String(),
    lastSfdcSyncStatus: AnyObject,
    settings: Settings,
    totalBillingEstimate: Type.Integer(),
}, { $id: 'Organization' });
/** What a list shows of one. */
export const OrganizationRow = Type.Object({
    _id: Type.String(),
    id: Type.String(),
    displayName: Type.String(),
    logoUrl: Type.String(),
    created: Type.String({ format: 'date-time' }),
}, { $id: 'OrganizationRow' });
