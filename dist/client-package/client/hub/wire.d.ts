import type { JsonSchema } from './types.ts';
/** A page of `GET /hub/actions`. */
export interface ActionsPage {
    readonly data?: readonly ConnectorRow[] | null;
    readonly next?: string | null;
}
export interface ConnectorRow {
    readonly key: string;
    readonly name: string;
    readonly categories?: readonly string[] | null;
    readonly actions?: readonly ActionRow[] | null;
}
/** An action with its details (`include=action_details`). */
export interface ActionRow {
    readonly id: string;
    readonly label: string;
    readonly description: string;
    readonly tags?: readonly string[] | null;
    readonly effect: 'read' | 'write' | 'destructive';
    readonly idempotent: boolean;
    readonly required_scopes?: readonly string[] | null;
    readonly input_schema: JsonSchema;
    readonly output_schema?: JsonSchema | null;
}
/** What `POST /hub/actions/rpc` answers. */
export interface RpcAnswer {
    readonly data?: unknown;
    readonly next?: string | null;
    readonly organization?: unknown;
    readonly request_id?: string;
    readonly plan?: unknown;
}
/** What `POST /hub/actions/search` answers. */
export interface SearchAnswer {
    readonly results: readonly {
        readonly id: string;
        readonly similarity_score: number;
    }[];
}
