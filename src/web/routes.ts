import type { Gate } from './gate.ts'
import type { Call, Visit, Visitor } from './visit.ts'

type Answer = Response | Promise<Response>
type Method = 'get' | 'post'

/** A route inside a service, at `/:service` + path. It can't be written without its permission. */
export type ServiceRoute = {
  readonly method: Method
  readonly path: string
  readonly permission: Gate
  /** Bytes that a request may bring, where a megabyte is too little. */
  readonly maxBody?: number
  readonly handle: (visit: Visit) => Answer
}

/** A route outside any service: for anyone (signing in, help), or for anyone who has signed in. */
export type OpenRoute = {
  readonly method: Method
  readonly path: string
} & (
  | { readonly gate: 'anyone'; readonly handle: (call: Call) => Answer }
  | { readonly gate: 'signed-in'; readonly handle: (call: Call & { readonly visitor: Visitor }) => Answer }
)

export const get = (path: string, permission: Gate, handle: ServiceRoute['handle']): ServiceRoute => ({
  method: 'get',
  path,
  permission,
  handle,
})

export const post = (path: string, permission: Gate, handle: ServiceRoute['handle']): ServiceRoute => ({
  method: 'post',
  path,
  permission,
  handle,
})
