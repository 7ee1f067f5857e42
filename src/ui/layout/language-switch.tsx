import { LANGUAGES, type Language, type Words } from '#kernel/language.ts'
import { useView } from '../view.tsx'
import { languagePath } from './language-path.ts'

const LANGUAGE: Words = { en: 'Language', cy: 'Iaith' }
const NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' }

/** The same page in the other language. */
export function LanguageSwitch({ path }: { readonly path: string }) {
  const { t, language } = useView()
  return (
    <nav class="sl-header__language" aria-label={t(LANGUAGE)}>
      {LANGUAGES.filter(other => other !== language).map(other => (
        <a class="sl-header__link" href={languagePath(path, other)} lang={other} hreflang={other} rel="alternate">
          {NAMES[other]}
        </a>
      ))}
    </nav>
  )
}
