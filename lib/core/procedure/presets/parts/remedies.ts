// What puts it right where somebody was served by people: in care, at a desk, at home.
import { remedies } from '../building-blocks'

export const SERVICE_REMEDIES = remedies(
  'apology',
  'explanation',
  'talk',
  'performance',
  'repair',
  'refund',
  'compensation',
  'data-correction',
  'process-change',
  'training',
  'information-change',
  'none',
)
