import { Type } from 'typebox';
/** One entry of the log. */
export declare const Change: Type.TObject<{
    sequence: Type.TInteger;
    scope: Type.TString;
    at: Type.TString;
    actor: Type.TObject<{
        type: Type.TString;
        id: Type.TString;
        name: Type.TOptional<Type.TString>;
    }>;
    door: Type.TString;
    requestId: Type.TString;
    operation: Type.TEnum<["create", "update", "delete", "edge_add", "edge_update", "edge_remove", "event"]>;
    name: Type.TString;
    kind: Type.TString;
    objectId: Type.TString;
    before: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
    after: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
}>;
export declare const operations: {
    readonly list: {
        readonly id: "muster_changes_list";
        readonly method: "GET";
        readonly path: "/muster/v1/changes";
        readonly title: "Read the log of what changed and what happened";
        readonly description: "Ascending. Read on with `after` set to the last sequence that you have. Secrets are not part of the log.";
        readonly area: "Changes";
        readonly family: {
            readonly name: 'muster';
            readonly grammar: 'v2';
            readonly list: 'wrapper';
            readonly idField: 'id';
            readonly limit: {
                readonly default: 100;
                readonly max: 1000;
            };
            readonly unknownField: 'refuse';
            readonly links: false;
        };
        readonly reach: "provider";
        readonly access: "log.read";
        readonly acceptsOrganizationHeader: true;
        readonly query: Type.TObject<{
            after: Type.TOptional<Type.TInteger>;
            limit: Type.TOptional<Type.TInteger>;
            of: Type.TOptional<Type.TEnum<["organization", "provider"]>>;
        }>;
        readonly status: 200;
        readonly response: Type.TObject<{
            results: Type.TArray<Type.TObject<{
                sequence: Type.TInteger;
                scope: Type.TString;
                at: Type.TString;
                actor: Type.TObject<{
                    type: Type.TString;
                    id: Type.TString;
                    name: Type.TOptional<Type.TString>;
                }>;
                door: Type.TString;
                requestId: Type.TString;
                operation: Type.TEnum<["create", "update", "delete", "edge_add", "edge_update", "edge_remove", "event"]>;
                name: Type.TString;
                kind: Type.TString;
                objectId: Type.TString;
                before: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
                after: Type.TUnion<[Type.TRecord<"^.*$", Type.TUnknown>, Type.TNull]>;
            }>>;
            last: Type.TInteger;
        }>;
    } & {
        readonly operation: true;
    };
};
