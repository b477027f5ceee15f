/**
 * A product in which managed service providers keep customers, contracts and tickets: Autotask, ConnectWise, Syncro. What
 * each calls otherwise has one name here: a company (Syncro: customer), a contract of one (ConnectWise: agreement; Syncro:
 * schedule of a recurring invoice) and a service of a contract (ConnectWise: addition; Syncro: line). Ids are the product's
 * numbers as text. Credentials are arguments of each call; what fails is a CloudError. Not to be called within a transaction.
 */
export interface PsaPort<Access> {
  /** Whether the credentials let us read companies. Gives the base URL to use from then on. @throws CloudError */
  check(at: Access, signal?: AbortSignal): Promise<string>;
  /** One page, in the product's own order, which stands as long as nothing changes there. @throws CloudError */
  list(at: Access, what: PsaCollection, page: PsaPage, signal?: AbortSignal): Promise<PsaRows>;
  /** One row; undefined where there is none. @throws CloudError */
  get(at: Access, what: PsaCollection, key: PsaKey, signal?: AbortSignal): Promise<PsaRow | undefined>;
  /** The types of companies, whole; empty where the product has none. @throws CloudError */
  companyTypes(at: Access, signal?: AbortSignal): Promise<readonly PsaType[]>;
  /** The fields of contracts that have one of a few values; empty where the product has none. @throws CloudError */
  contractFields(at: Access, signal?: AbortSignal): Promise<readonly PsaChoice<string>[]>;
  /** What a ticket can be given. @throws CloudError */
  ticketChoices(at: Access, signal?: AbortSignal): Promise<PsaTicketChoices>;
  /** The id of the open ticket with our reference; undefined where there is none. @throws CloudError */
  findTicket(at: Access, reference: string, signal?: AbortSignal): Promise<string | undefined>;
  /** Opens a ticket and gives its id. A second call opens a second one. @throws CloudError */
  openTicket(at: Access, ticket: PsaTicket, signal?: AbortSignal): Promise<string>;
}

/** What rules reach as `ctx.ports.psa`. */
export interface PsaPorts {
  readonly autotask: PsaPort<AutotaskAccess>;
  readonly connectwise: PsaPort<ConnectWiseAccess>;
  readonly syncro: PsaPort<SyncroAccess>;
}
export type PsaProduct = keyof PsaPorts;

/** Base URLs are without a slash at the end. */
export interface AutotaskAccess {
  /** Where zones are asked for, until `check` has given the zone's own. */
  readonly baseUrl: string;
  /** The API tracking identifier. */
  readonly integrationCode: string;
  readonly username: string;
  readonly secret: string;
}

export interface ConnectWiseAccess {
  readonly baseUrl: string;
  /** Names the program that asks; of ConnectWise's developer site. */
  readonly clientId: string;
  /** Which company's server it is: what people type when they sign in. */
  readonly companyId: string;
  readonly publicKey: string;
  readonly privateKey: string;
}

export interface SyncroAccess {
  readonly baseUrl: string;
  readonly apiToken: string;
}

export type PsaCollection = 'companies' | 'contracts' | 'services';

export interface PsaPage {
  readonly skip: number;
  readonly limit: number;
  /** Companies of one of these types alone. */
  readonly types?: readonly number[];
  /** Services of this contract alone; ConnectWise and Syncro have no others. */
  readonly contract?: string;
}

export interface PsaKey {
  readonly id: string;
  /** The contract of a service. */
  readonly contract?: string | undefined;
}

export interface PsaRows {
  /** Over all pages. */
  readonly total: number;
  readonly rows: readonly PsaRow[];
}

export interface PsaRow {
  readonly id: string;
  readonly name: string;
  /** Whose a contract is. */
  readonly companyId?: string;
  /** What a service is of. */
  readonly contractId?: string;
}

export interface PsaType {
  readonly id: number;
  readonly name: string;
}

/** A field that has one of a few values. */
export interface PsaChoice<Value> {
  readonly name: string;
  readonly values: readonly { readonly label: string; readonly value: Value }[];
}

export interface PsaTicketChoices {
  readonly fields: readonly PsaChoice<number>[];
  /** Who a ticket can be given to, and in which roles; Autotask alone. */
  readonly resources: readonly {
    readonly id: number;
    readonly name: string;
    readonly roles: readonly { readonly label: string; readonly value: number }[];
  }[];
}

/** A field by the number that the product has for it. */
interface Numbered {
  readonly id: number;
}

export interface PsaTicket {
  readonly company: string;
  /** Ours: at most 40 characters, letters, digits and hyphens. */
  readonly reference: string;
  readonly title: string;
  readonly description: string;
  /** RFC 3339; undefined leaves it to the product. */
  readonly due: string | undefined;
  /** As an administrator chose; each product has some of them. */
  readonly chosen: {
    readonly priority?: Numbered | string | undefined;
    readonly status?: Numbered | string | undefined;
    readonly source?: Numbered | undefined;
    readonly queue?: Numbered | undefined;
    readonly resource?: (Numbered & { readonly role?: Numbered | undefined }) | undefined;
    readonly problemType?: string | undefined;
    readonly userId?: number | undefined;
  };
}
