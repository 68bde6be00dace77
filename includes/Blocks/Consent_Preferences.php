<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

use Footfall\Consent\Consent_Layer;

/**
 * The block footfall/consent-preferences and the shortcode [footfall_choices]: what opens the choices
 * again, or all of them on the page. The same for everybody.
 */
final class Consent_Preferences {
	public const NAME      = 'footfall/consent-preferences';
	public const SHORTCODE = 'footfall_choices';

	/** The sign that California's law wants beside such a link. */
	private const ICON = '<svg class="footfall-choices-icon" width="30" height="14" viewBox="0 0 30 14" aria-hidden="true" focusable="false"><path fill="#fff" d="M7.4 12.8h6.8l3.1-11.6H7.4C4.2 1.2 1.6 3.8 1.6 7s2.6 5.8 5.8 5.8z"/><path fill="#06f" d="M22.6 0H7.4C3.5 0 .4 3.1.4 7s3.1 7 7 7h15.2c3.9 0 7-3.1 7-7s-3.1-7-7-7zM1.6 7c0-3.2 2.6-5.8 5.8-5.8h9.9l-3.1 11.6H7.4C4.2 12.8 1.6 10.2 1.6 7z"/><path fill="none" stroke="#fff" stroke-width="1.4" stroke-linecap="round" d="m20.4 4.6 4.8 4.8m0-4.8-4.8 4.8"/><path fill="none" stroke="#06f" stroke-width="1.4" stroke-linecap="round" d="m6.6 7.3 2 2L12 4.7"/></svg>';

	/** On init. */
	public static function register(): void {
		add_shortcode( self::SHORTCODE, \Footfall\Guard::wrap( [ self::class, 'shortcode' ] ) );
	}

	/**
	 * @param array<string,mixed> $attributes As in block.json, complete; the block is being rendered.
	 */
	public static function html( array $attributes ): string {
		if ( is_feed() || ! Consent_Layer::asks() ) {
			return '';
		}
		Cookie_Banner::note_link();
		$banner = Cookie_Banner::shown() ?? Site_Banner::attributes();
		$texts  = Banner_Texts::of( $banner );
		if ( 'panel' === $attributes['display'] ) {
			return self::panel( $attributes, $texts );
		}
		$label = '' === trim( $attributes['label'] ) ? Cookie_Banner::label( $texts ) : esc_html( wp_strip_all_tags( $attributes['label'] ) );
		return sprintf(
			'<div %s>%s%s</div>',
			get_block_wrapper_attributes( [ 'class' => "footfall-choices is-$attributes[display]" ] ),
			'button' === $attributes['display']
				? sprintf( '<button type="button" class="footfall-choices-button wp-element-button" data-choice-open aria-haspopup="dialog">%s</button>', $label )
				: Cookie_Banner::link( $label ),
			$attributes['icon'] ? ' ' . self::ICON : ''
		);
	}

	/**
	 * The style comes right before it, so that it is not seen without; the script, which the page's footer loads, makes the switches true and the whole of it usable.
	 *
	 * @param array<string,mixed> $attributes Of the block.
	 * @param array<string,mixed> $texts      As Banner_Texts::of() gives them.
	 */
	private static function panel( array $attributes, array $texts ): string {
		$parts = Cookie_Banner::parts();
		if ( ! $parts ) {
			return '';
		}
		return sprintf(
			'<link rel="stylesheet" href="%s"><div %s data-choice-layer="panel" inert><div class="footfall-choice-body">%s</div>%s<p class="footfall-choice-saved" role="status"></p></div>', // phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedStylesheet -- said above.
			esc_url( $parts['style'] ),
			get_block_wrapper_attributes(
				[
					'class' => 'footfall-choices footfall-choice is-panel',
					'style' => Banner_Style::of( $attributes ),
				]
			),
			Banner_Rows::html( $texts ),
			Banner_Layers::buttons( $texts )
		);
	}

	/**
	 * @param array<string,string>|string $given `display` (link, button, panel) and `label`; '' without any.
	 */
	public static function shortcode( array|string $given ): string {
		$attributes = array_intersect_key( (array) $given, array_flip( [ 'display', 'label' ] ) );
		return render_block(
			[
				'blockName'    => self::NAME,
				'attrs'        => $attributes,
				'innerBlocks'  => [],
				'innerHTML'    => '',
				'innerContent' => [],
			]
		);
	}
}
