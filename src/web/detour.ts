/** Thrown where a request must first go another way, such as giving a reason: sends the browser to a path inside the service. */
export class Detour extends Error {
  readonly path: string

  constructor(path: string) {
    super('detour')
    this.path = path
  }
}
