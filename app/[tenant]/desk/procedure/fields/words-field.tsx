import { TextArea, TextInput } from '@/app/_forms/inputs'
import { PublicLang } from '@/lib/core/shared/language'
import type { Words } from '@/lib/core/shared/words'
import { languageName } from '@/lib/words/language-name'
import { fieldName } from '@/lib/words/procedure/field-names'
import { DRAFT } from '../read-section'
import type { Writing } from './writing'

/** Texts that are seldom longer than a line: names and labels. */
const SHORT = /\.(name|label|title|note)$|^contact\.hours$|^adoption\./

type Props = { writing: Writing; path: string; value: Words | null | undefined; optional: boolean }

/** A text in every language of the procedure; what was written in another language travels along unseen. */
export function WordsField({ writing, path, value, optional }: Props) {
  const { languages, lang } = writing
  const others = PublicLang.options.filter((one) => !languages.includes(one) && value?.[one])
  const isShort = SHORT.test(path)
  const Control = isShort ? TextInput : TextArea
  const label = (one: PublicLang) =>
    languages.length > 1 ? `${fieldName(path, lang)} (${languageName(one, lang)})` : fieldName(path, lang)
  return (
    <div
      className={`grid gap-x-3 gap-y-2 ${isShort ? 'grid-cols-[repeat(auto-fit,minmax(min(240px,100%),1fr))]' : 'grid-cols-[repeat(auto-fit,minmax(min(300px,100%),1fr))]'}`}
    >
      {languages.map((one) => (
        <Control
          key={one}
          name={`${DRAFT}.${path}.${one}`}
          label={label(one)}
          optional={optional}
          value={value?.[one] ?? ''}
        />
      ))}
      {others.map((one) => (
        <input key={one} type="hidden" name={`${DRAFT}.${path}.${one}`} value={value?.[one] ?? ''} />
      ))}
    </div>
  )
}
