import type { Control } from './control.ts';
import { platformControls } from './controls-of-platform.ts';
import { productControls } from './controls-of-product.ts';

/** The register of the promises. Nothing may claim a control that no evidence backs. */
export const controls: readonly Control[] = [...platformControls, ...productControls];

export const controlOf = (id: string): Control | undefined => controls.find(control => control.id === id);
