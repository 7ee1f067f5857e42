import type { Words } from '#kernel/language.ts'
import { useView } from '../view.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Mark } from './mark.tsx'
import { SITE_PATHS } from './site-paths.ts'

/** Who is signed in, as the header names them. */
export type HeaderVisitor = {
  readonly name: string
  /** The service they are in; absent outside any. */
  readonly serviceName?: Words | undefined
  readonly roles: readonly Words[]
  /** They have roles in another service too. */
  readonly canSwitch: boolean
}

const YOU: Words = { en: 'You', cy: 'Chi' }
const ACCOUNT: Words = { en: 'your account', cy: 'eich cyfrif' }
const SWITCH: Words = { en: 'Switch service', cy: 'Newid gwasanaeth' }
const SIGN_OUT: Words = { en: 'Sign out', cy: 'Allgofnodi' }

type Props = { readonly visitor: HeaderVisitor | undefined; readonly languagePath: string }

export function Header({ visitor, languagePath: path }: Props) {
  const { t } = useView()
  return (
    <div class="sl-header">
      <div class="govuk-width-container sl-header__inside">
        <a class="sl-header__home" href={SITE_PATHS.home}>
          <Mark />
          <span class="sl-header__name">Sightline</span>
        </a>
        <LanguageSwitch path={path} />
        {visitor && (
          <nav class="sl-header__visitor" aria-label={t(YOU)}>
            <VisitorLinks visitor={visitor} />
          </nav>
        )}
      </div>
    </div>
  )
}

function VisitorLinks({ visitor: { name, roles, canSwitch } }: { readonly visitor: HeaderVisitor }) {
  const { t } = useView()
  return (
    <ul class="sl-header__links">
      <li>
        <a class="sl-header__link" href={SITE_PATHS.account}>
          {name}
          <span class="govuk-visually-hidden">, {t(ACCOUNT)}</span>
        </a>
        {roles.length > 0 && <span class="sl-header__roles">{roles.map(t).join(', ')}</span>}
      </li>
      {canSwitch && (
        <li>
          <a class="sl-header__link" href={SITE_PATHS.services}>
            {t(SWITCH)}
          </a>
        </li>
      )}
      <li>
        <form method="post" action={SITE_PATHS.signOut}>
          <button class="sl-header__link sl-header__button">{t(SIGN_OUT)}</button>
        </form>
      </li>
    </ul>
  )
}
