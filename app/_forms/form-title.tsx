'use client'
import { useOurForm } from './form'
import { formWords } from './form-words'

/** The title of a page that has one form: it begins with "Error" when something has to be done over. */
export function FormTitle({ title }: { title: string }) {
  const { lang, state } = useOurForm()
  return <title>{`${state.status === 'refused' ? `${formWords(lang).error}: ` : ''}${title} · Gehoor`}</title>
}
