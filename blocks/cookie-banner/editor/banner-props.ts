import type { BannerAttributes } from '../types';

/** What every part of the editor gets. */
export interface BannerProps {
	attributes: BannerAttributes;
	setAttributes: ( changed: Partial< BannerAttributes > ) => void;
}
