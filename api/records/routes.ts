import type { Route } from '../http/route.ts';
import { readFiguresRoute, showFigures } from './figures.route.ts';
import { readRecordPdfRoute, readRecordRoute } from './record.route.ts';

export const recordRoutes: readonly Route[] = [readRecordRoute, readRecordPdfRoute, readFiguresRoute, showFigures];
