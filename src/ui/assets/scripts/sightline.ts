import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  PasswordInput,
  ServiceNavigation,
  SkipLink,
  Tabs,
} from 'govuk-frontend'
import { tidyFileButtons } from './file-buttons.ts'
import { foldFilters } from './filters.ts'
import { keepDrafts } from './drafts.ts'
import { keepUpToDate } from './live-regions.ts'
import { offerPasskeys } from './offer-passkeys.ts'
import { readAloud } from './read-aloud.ts'
import { RevealingRadios } from './revealing-radios.ts'
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
  RevealingRadios,
  ServiceNavigation,
  SkipLink,
  Tabs,
]

GOVUK.forEach(component => {
  createAll(component)
})
tidyFileButtons()
foldFilters()
focusScrollingTables()
keepDrafts()
showUploads()
keepUpToDate()
offerPasskeys()
readAloud()
