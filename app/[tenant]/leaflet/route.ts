import { guarded } from '@/app/_respond/guarded'
import { leafletResponse } from '@/app/_respond/leaflet'

type Route = { params: Promise<{ tenant: string }> }

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => leafletResponse(request, (await params).tenant))
}
