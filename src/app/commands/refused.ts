/** Thrown by a command that will not do what it was asked: says why, and what to do. */
export class Refused extends Error {}

/** A refusal's words by its name: a name without words does not compile. */
export const refusedFor = <Name extends string>(words: Readonly<Record<Name, string>>, name: Name): Refused =>
  new Refused(words[name])
