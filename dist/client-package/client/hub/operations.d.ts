export declare const listActions: {
    readonly family: {
        readonly grammar: 'v2';
        readonly list: 'wrapper';
        readonly idField: 'id';
        readonly limit: {
            readonly default: 100;
            readonly max: 1000;
        };
        readonly unknownField: 'refuse';
        readonly links: false;
        readonly name: 'hub';
    };
    readonly area: 'Hub';
    readonly reach: 'provider';
    readonly status: 200;
    readonly response: null;
    readonly id: "hub_actions_list";
    readonly method: "GET";
    readonly path: "/hub/actions";
    readonly title: "List actions";
    readonly access: "hub.read";
} & {
    readonly operation: true;
};
export declare const searchActions: {
    readonly family: {
        readonly grammar: 'v2';
        readonly list: 'wrapper';
        readonly idField: 'id';
        readonly limit: {
            readonly default: 100;
            readonly max: 1000;
        };
        readonly unknownField: 'refuse';
        readonly links: false;
        readonly name: 'hub';
    };
    readonly area: 'Hub';
    readonly reach: 'provider';
    readonly status: 200;
    readonly response: null;
    readonly id: "hub_actions_search";
    readonly method: "POST";
    readonly path: "/hub/actions/search";
    readonly title: "Search actions";
    readonly access: "hub.read";
    readonly readsOnly: true;
} & {
    readonly operation: true;
};
export declare const runAction: {
    readonly family: {
        readonly grammar: 'v2';
        readonly list: 'wrapper';
        readonly idField: 'id';
        readonly limit: {
            readonly default: 100;
            readonly max: 1000;
        };
        readonly unknownField: 'refuse';
        readonly links: false;
        readonly name: 'hub';
    };
    readonly area: 'Hub';
    readonly reach: 'provider';
    readonly status: 200;
    readonly response: null;
    readonly id: "hub_actions_rpc";
    readonly method: "POST";
    readonly path: "/hub/actions/rpc";
    readonly title: "Run an action";
    readonly access: "hub.run";
} & {
    readonly operation: true;
};
