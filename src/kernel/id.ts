import { validate, v5, v7 } from 'uuid'

/** A new record's identifier: unique everywhere, and rising with time so that indexes stay compact. */
export const newId = (): string => v7()

export const isId = (text: unknown): text is string => typeof text === 'string' && validate(text)

const SIGHTLINE = '8f6f1b54-6f0e-4a3c-9d0f-3a1f0d3f6c11'

/** The same name always gives the same identifier, so that what is imported twice is one record. */
export const idFor = (...name: readonly string[]): string => v5(JSON.stringify(name), SIGHTLINE)
