// What we know things by inside: a number that says nothing.
import { z } from 'zod'

export const Id = z.uuid()
