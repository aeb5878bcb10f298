import { fileTypeFromBuffer } from 'file-type';
import type { TypeFinder } from '../../src/documents/type-finder.port.ts';

/** By the marks that formats begin with, and the entries of office files. */
export const findType: TypeFinder = async head => (await fileTypeFromBuffer(head))?.mime;
