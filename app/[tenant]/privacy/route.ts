import { guarded } from '@/app/_respond/guarded'
import { textResponse } from '@/app/_respond/text-pages'

type Route = { params: Promise<{ tenant: string }> }

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => textResponse(request, (await params).tenant, 'privacy'))
}
