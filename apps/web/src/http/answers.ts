/** A page to show: the template below views/, and what it shows. */
export class Page {
  constructor(
    readonly view: string,
    readonly data: object = {},
    readonly status = 200,
  ) {}
}

/** Where to go on after something was done (Post/Redirect/Get), and what to say there. */
export class GoTo {
  constructor(
    readonly address: string,
    readonly notice?: string,
  ) {}
}

/** A file that is passed on as the gateway gave it. */
export class PassedOn {
  constructor(readonly response: Response) {}
}

export const page = (view: string, data: object = {}) => new Page(view, data)
export const goTo = (address: string, notice?: string) => new GoTo(address, notice)

/** An address of our own, never somebody else's: path and query, or the start page. */
export const ownAddress = (given: unknown, fallback = '/'): string =>
  typeof given === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(given) ? given : fallback
