import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'
import './provided.ts'

/** The browser that all journeys share. Closing it closes this file's windows only. */
export const openBrowser = (): Promise<Browser> => chromium.connect(inject('browserEndpoint'))
