import { statusDocumentWords } from '@/lib/catalogues/public/status-document/words'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Told } from '@/lib/words/status/status-letters'
import { Each } from '../each'
import { told as toldLook } from '../told'

/** Everything that was sent, each under what it answers. */
export function ToldAnswers({ told, lang }: { told: readonly Told[]; lang: PublicLang }) {
  return (
    <Each of={told}>
      {({ label, text }) => (
        <>
          <h3>{label}</h3>
          <WordsOf text={text} lang={lang} />
        </>
      )}
    </Each>
  )
}

/** What somebody wrote, in its own direction; or that it was erased. */
export function WordsOf({ text, lang }: { text: string | null; lang: PublicLang }) {
  if (text === null) return <p className="text-page-muted">{statusDocumentWords[lang].erased}</p>
  return (
    <div className={toldLook}>
      <Each of={text.split(/\n{2,}/)}>{(paragraph) => <p dir="auto">{paragraph}</p>}</Each>
    </div>
  )
}
