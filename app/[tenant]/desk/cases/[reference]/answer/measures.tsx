'use client'
import { DateInput } from '@/app/_forms/date-input'
import { TextInput } from '@/app/_forms/inputs'

type MeasuresProps = {
  name: string
  measures: readonly { text: string; due: string }[]
  rows: number
  words: { measures: string; measure: string; ready: string }
}

/** What will be done and by when: the kept ones, and empty rows for more. */
export function Measures({ name, measures, rows, words }: MeasuresProps) {
  return (
    <fieldset className="measures">
      <legend>{words.measures}</legend>
      {Array.from({ length: rows }, (_, i) => `${name}.${i}`).map((row, i) => (
        <div className="measure" key={row}>
          <TextInput name={`${row}.text`} label={`${words.measure} ${i + 1}`} value={measures[i]?.text ?? ''} />
          <DateInput name={`${row}.due`} label={words.ready} value={measures[i]?.due ?? ''} />
        </div>
      ))}
    </fieldset>
  )
}
