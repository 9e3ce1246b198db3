import { Icon } from './icon'

/** What was just done, after a redirect. */
export function Flash({ text }: { text: string | null }) {
  if (!text) return null
  return (
    <p className="flash" role="status">
      <Icon name="check" />
      {text}
    </p>
  )
}
