import type { HubOptions, ToolFilter, ToolSet } from './types.ts';
export interface Hub {
    /**
     * The actions that the caller may run, as tools for a model or a program. Every tool keeps the account that it was
     * fetched for. Fails with ApiError.
     */
    fetchTools(filter?: ToolFilter): Promise<ToolSet>;
}
/**
 * A client of the hub of a Muster server: tools for agents, and the hub's own operations as typed methods.
 * @throws TypeError for options that cannot be meant
 */
export declare function createHub(options: HubOptions): Hub;
