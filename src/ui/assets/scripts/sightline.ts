import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
} from 'govuk-frontend'
import { foldFilters } from './filters.ts'
import { keepDrafts } from './drafts.ts'
import { keepUpToDate } from './live-regions.ts'
import { offerPasskeys } from './offer-passkeys.ts'
import { focusScrollingTables } from './scrolling-tables.ts'
import { showUploads } from './uploads.ts'

const GOVUK = [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
]

GOVUK.forEach(component => {
  createAll(component)
})
foldFilters()
focusScrollingTables()
keepDrafts()
showUploads()
keepUpToDate()
offerPasskeys()
