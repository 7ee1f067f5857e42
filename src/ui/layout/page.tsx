import type { ComponentChildren } from 'preact'
import type { Words } from '#kernel/language.ts'
import type { Assets } from '../assets.ts'
import { classNames } from '../class-names.ts'
import type { Content } from '../content.ts'
import { ErrorsContext, type FieldErrors } from '../errors.tsx'
import { BackLink } from '../govuk/back-link.tsx'
import { ErrorSummary } from '../govuk/error-summary.tsx'
import { PhaseBanner } from '../govuk/phase-banner.tsx'
import { ServiceNavigation } from '../govuk/service-navigation.tsx'
import { SkipLink } from '../govuk/skip-link.tsx'
import { useView } from '../view.tsx'
import { BareHeader } from './bare-header.tsx'
import { Footer } from './footer.tsx'
import { Header, type HeaderVisitor } from './header.tsx'

export type PageProps = {
  readonly title: Words
  /** Summarised at the top, and shown by each field whose name is the key. */
  readonly errors?: FieldErrors | undefined
  readonly visitor?: HeaderVisitor | undefined
  readonly navigation: readonly { readonly label: Words; readonly path: string; readonly active: boolean }[]
  /** This page's path and query, which the language switch keeps. */
  readonly languagePath: string
  readonly demo?: boolean | undefined
  readonly back?: { readonly path: string; readonly label?: Words | undefined } | undefined
  /** For tables that need the whole of a wide screen. */
  readonly wide?: boolean | undefined
  /** For somebody without an account: nothing on it leads anywhere else. */
  readonly bare?: boolean | undefined
  /** Banners above the content. */
  readonly notices?: Content
  readonly assets: Assets
  readonly children: ComponentChildren
}

const ERROR: Words = { en: 'Error: ', cy: 'Gwall: ' }
const SKIP: Words = { en: 'Skip to main content', cy: 'Neidio i’r prif gynnwys' }
const BEFORE: Words = { en: 'Page before', cy: 'Y dudalen flaenorol' }
const DEMO: Words = { en: 'Demonstration', cy: 'Arddangosiad' }
const INVENTED: Words = {
  en: 'Every person, place and record here is invented.',
  cy: 'Mae pob person, lle a chofnod yma wedi’i ddyfeisio.',
}
const INK = '#0b3a44'

/** A whole document: everything around what a page has to say. */
export function Page(props: PageProps) {
  const { title, errors = {}, visitor, assets, wide, bare, children } = props
  const { language, nonce, t } = useView()
  const failed = Object.keys(errors).length > 0
  const names = [t(title), !bare && visitor?.serviceName && t(visitor.serviceName), 'Sightline'].filter(Boolean)
  return (
    <html lang={language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${failed ? t(ERROR) : ''}${[...new Set(names)].join(' – ')}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content={INK} />
        <link rel="icon" sizes="any" type="image/svg+xml" href={assets.icon} />
        <link rel="stylesheet" href={assets.css} />
        <script type="module" src={assets.js} nonce={nonce} />
      </head>
      <body class={classNames('govuk-template__body', wide && 'sl-wide', bare && 'sl-bare')}>
        <script src={assets.start} nonce={nonce} />
        <SkipLink href="#main-content">{SKIP}</SkipLink>
        <Top {...props} />
        <Middle {...props} errors={errors}>
          {children}
        </Middle>
        {!bare && (
          <footer class="govuk-template__footer">
            <Footer />
          </footer>
        )}
      </body>
    </html>
  )
}

function Top({ visitor, navigation, languagePath, demo, bare }: PageProps) {
  const { href } = useView()
  const items = navigation.map(({ label, path, active }) => ({
    text: label,
    href: href(path),
    here: active ? ('section' as const) : undefined,
  }))
  if (bare)
    return (
      <header class="govuk-template__header">
        <BareHeader languagePath={languagePath} />
      </header>
    )
  return (
    <header class="govuk-template__header">
      <Header visitor={visitor} languagePath={languagePath} />
      {(visitor?.serviceName ?? items.length > 0) && (
        <ServiceNavigation name={visitor?.serviceName} href={visitor?.serviceName && href('/')} items={items} />
      )}
      {demo && (
        <div class="sl-demo">
          <PhaseBanner tag={DEMO}>{INVENTED}</PhaseBanner>
        </div>
      )}
    </header>
  )
}

function Middle({ back, errors, notices, children }: PageProps & { readonly errors: FieldErrors }) {
  const { t, href, show } = useView()
  const list = Object.entries(errors).map(([name, text]) => ({ text, href: `#${name}` }))
  return (
    <div class="govuk-width-container">
      {back && (
        <nav aria-label={t(BEFORE)}>
          <BackLink href={href(back.path)}>{back.label}</BackLink>
        </nav>
      )}
      <main class="govuk-main-wrapper" id="main-content">
        {list.length > 0 && <ErrorSummary errors={list} />}
        {show(notices)}
        <ErrorsContext.Provider value={errors}>{children}</ErrorsContext.Provider>
      </main>
    </div>
  )
}
