import type { Words } from '#kernel/language.ts'
import { useView } from '../view.tsx'
import { SITE_PATHS } from './site-paths.ts'

const LINKS: readonly { readonly label: Words; readonly href: string }[] = [
  { label: { en: 'Help', cy: 'Cymorth' }, href: SITE_PATHS.help },
  { label: { en: 'Accessibility statement', cy: 'Datganiad hygyrchedd' }, href: SITE_PATHS.accessibility },
  { label: { en: 'Privacy notice', cy: 'Hysbysiad preifatrwydd' }, href: SITE_PATHS.privacy },
  { label: { en: 'About Sightline', cy: 'Am Sightline' }, href: SITE_PATHS.about },
]

const SUPPORT: Words = { en: 'Support links', cy: 'Dolenni cymorth' }
const PURPOSE: Words = {
  en: 'The child’s record, quality assurance and governance for youth justice services',
  cy: 'Cofnod y plentyn, sicrhau ansawdd a llywodraethu ar gyfer gwasanaethau cyfiawnder ieuenctid',
}

export function Footer() {
  const { t } = useView()
  return (
    <div class="govuk-width-container sl-footer">
      <h2 class="govuk-visually-hidden">{t(SUPPORT)}</h2>
      <ul class="sl-footer__links">
        {LINKS.map(({ label, href }) => (
          <li>
            <a class="govuk-link govuk-link--no-visited-state sl-footer__link" href={href}>
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
      <p class="sl-footer__purpose">{t(PURPOSE)}</p>
    </div>
  )
}
