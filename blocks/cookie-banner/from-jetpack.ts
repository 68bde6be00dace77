import type { Block } from '@wordpress/blocks';

type Attributes = Record< string, unknown >;

const NAME = 'jetpack/cookie-consent';

/** What Jetpack's block begins with: a colour that few themes still have. */
const JETPACK_BACKGROUND = 'var(--wp--preset--color--tertiary)';

/** What is asked for in Jetpack's block, in words of ours. */
export interface JetpackBanner {
	/** HTML of one paragraph; '' for none. */
	text: string;
	/** Words of its only button; '' for none. */
	button: string;
	align: string;
	/** As WordPress's supports write it, where the owner had chosen something. */
	style?: Attributes;
}

/** Whether a block that WordPress does not know is Jetpack's. */
export const isJetpack = ( { originalName }: Attributes ): boolean =>
	originalName === NAME;

/** @return The attributes that such a block was saved with: some in its comment, some in its HTML. */
export function readMissing( { originalContent }: Attributes ): Attributes {
	const saved = String( originalContent );
	const [ , json = '{}' ] =
		/^\s*<!-- wp:jetpack\/cookie-consent (\{.*?\}) \/?-->/s.exec( saved ) ??
		[];
	const { body } = new DOMParser().parseFromString( saved, 'text/html' );
	const text = body.querySelector( '[role="dialog"] > p' )?.innerHTML;
	try {
		return { ...JSON.parse( json ), text };
	} catch {
		return { text };
	}
}

/** What the owner has chosen; Jetpack's own look stays behind. */
function lookOf( style: unknown ): Attributes | undefined {
	const { color, ...rest } = ( style ?? {} ) as {
		color?: Record< string, string >;
	};
	if ( ! style || color?.background === JETPACK_BACKGROUND ) {
		return undefined;
	}
	const { link, ...colours } = color ?? {};
	return { ...rest, ...( color && { color: colours } ) };
}

/**
 * Not taken over: after how many days Jetpack asked again. That is a setting of the site here.
 *
 * @param attributes Of a block `jetpack/cookie-consent`.
 * @param inner      Its blocks: one button.
 */
export function readJetpack(
	{ text, align, style }: Attributes,
	inner: readonly Block[]
): JetpackBanner {
	const look = lookOf( style );
	return {
		text: String( text ?? '' ),
		button: String( inner[ 0 ]?.attributes.text ?? '' ),
		align: String( align ?? 'wide' ),
		...( look && { style: look } ),
	};
}
