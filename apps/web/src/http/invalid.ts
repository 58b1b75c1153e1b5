/** Something that a page itself finds wrong with what was typed, said in the same way as the API's refusals. */
export class Invalid extends Error {
  constructor(readonly errors: { field: string; message: string }[]) {
    super('Something typed is not valid')
  }

  static field(field: string, message: string): Invalid {
    return new Invalid([{ field, message }])
  }
}
