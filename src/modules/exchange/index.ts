/** The door of this module for the app. */
export { exchangeModule } from './module.ts'
export type { StartJob } from './web/exchange.ts'
