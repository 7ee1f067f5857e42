import { LanguageSwitch } from './language-switch.tsx'
import { Mark } from './mark.tsx'

/** The name, and the other language: nothing that leads anywhere else. */
export const BareHeader = ({ languagePath }: { readonly languagePath: string }) => (
  <div class="sl-header">
    <div class="govuk-width-container sl-header__inside">
      <span class="sl-header__home">
        <Mark />
        <span class="sl-header__name">Sightline</span>
      </span>
      <LanguageSwitch path={languagePath} />
    </div>
  </div>
)
