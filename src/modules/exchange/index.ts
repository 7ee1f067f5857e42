/** The door of this module for the app. */
export { exchangeModule } from './module.ts'
export type { Exchange, StartJob } from './web/exchange.ts'
