import { Agent, request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

export type Call = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly cookie: string
  readonly body?: string
}

/** What a load came to. Times are in milliseconds, from sending to the last byte. */
export type Load = {
  readonly requests: number
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly errors: number
}

type Plan = {
  /** Where the program listens; several are taken in turn. */
  readonly origins: readonly string[]
  readonly users: number
  readonly seconds: number
  /** How long a user looks at an answer before the next question, in milliseconds; 0 asks as fast as it is answered. */
  readonly pause: number
  /** What a user does, one call after the other; called anew each time. */
  readonly next: (user: number, round: number) => Call
}

/** Lets so many users ask at once, each waiting for an answer before the next question, for so long. */
export async function load({ origins, users, seconds, pause, next }: Plan): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: users })
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  let errors = 0
  const user = async (number: number): Promise<void> => {
    await delay((pause * number) / users) // people don’t all press a key at once
    for (let round = 0; performance.now() < until; round += 1) {
      const origin = origins[number % origins.length] ?? ''
      const began = performance.now()
      const status = await send(agent, origin, next(number, round)).catch(() => 0)
      times.push(performance.now() - began)
      if (status < 200 || status >= 400) errors += 1
      await delay(pause)
    }
  }
  await Promise.all(Array.from({ length: users }, (_none, number) => user(number)))
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number): number => Number((times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1))
  return {
    requests: times.length,
    perSecond: Math.round(times.length / seconds),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    errors,
  }
}

const send = (agent: Agent, origin: string, { method, path, cookie, body }: Call): Promise<number> =>
  new Promise((done, failed) => {
    const headers = {
      cookie,
      origin,
      'sec-fetch-site': 'same-origin',
      'accept-encoding': 'gzip',
      ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
    }
    const asked = request(`${origin}${path}`, { method, agent, headers }, answer => {
      answer.resume()
      answer.on('end', () => {
        done(answer.statusCode ?? 0)
      })
    })
    asked.on('error', failed)
    asked.end(body)
  })
