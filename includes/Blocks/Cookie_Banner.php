<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

use Footfall\Consent\Consent_Layer;
use Footfall\Settings;
use Footfall\Storefront;

/**
 * What asks visitors, once a page and the same for everybody, in the page's footer. The block only says
 * what it looks like: whoever draws it (an excerpt, a template that is thrown away) prints no banner.
 *
 * No name in it may hold "cookie", "consent" or "banner": filter lists hide such elements.
 */
final class Cookie_Banner {
	public const NAME = 'footfall/cookie-banner';

	/** An address that ends with it opens the choices. */
	public const ANCHOR = '#footfall-choices';

	/** Comes with each label: it may be the only one on the page, and is not seen without. */
	private const LABEL_STYLE = '<style>html[data-choice-rule=opt_out] .footfall-choices-out{display:inline}html[data-choice-rule=opt_out] .footfall-choices-usual{display:none}</style>';

	/** @var array<string,mixed>|null Attributes of the block on this page. */
	private static ?array $placed = null;

	/** Whether the page's own content leads to the choices. */
	private static bool $has_link = false;

	/**
	 * The block's own place: nothing, or the link that opens the choices again.
	 *
	 * @param array<string,mixed> $attributes As in block.json, complete.
	 */
	public static function html( array $attributes ): string {
		if ( is_feed() || ! Consent_Layer::asks() ) {
			return '';
		}
		self::$placed ??= $attributes;
		if ( 'link' !== $attributes['reopen'] ) {
			return '';
		}
		self::note_link();
		return '<p class="footfall-choices is-link">' . self::link( self::label( Banner_Texts::of( $attributes ) ) ) . '</p>';
	}

	/** The choices can be reached from the page's own content: no button has to float over it. */
	public static function note_link(): void {
		self::$has_link = true;
	}

	/** @param string $label HTML. */
	public static function link( string $label ): string {
		return sprintf( '<a class="footfall-choices-link" href="%s" aria-haspopup="dialog">%s</a>', self::ANCHOR, $label );
	}

	/**
	 * Words of what opens the choices again. The page is the same for all, so both are in it, and the rule of the visitor's region, which the page's first script has found, shows one of them.
	 *
	 * @param array<string,mixed> $texts As Banner_Texts::of() gives them.
	 * @return string HTML.
	 */
	public static function label( array $texts ): string {
		if ( $texts['reopen_opt_out'] === $texts['reopen_label'] ) {
			return esc_html( $texts['reopen_label'] );
		}
		return sprintf( '<span class="footfall-choices-usual">%s</span><span class="footfall-choices-out" hidden>%s</span>%s', esc_html( $texts['reopen_label'] ), esc_html( $texts['reopen_opt_out'] ), self::LABEL_STYLE );
	}

	/**
	 * @return array{script?:string,style?:string} Addresses of what the page loads when it asks. Without a build there are none.
	 */
	public static function parts(): array {
		$version = Storefront::version( 'choice-banner' );
		return null === $version ? [] : [
			'script' => add_query_arg( 'ver', $version, Storefront::script_url( 'choice-banner' ) ),
			'style'  => add_query_arg( 'ver', $version, plugins_url( 'build/choice-banner.css', FOOTFALL_FILE ) ),
		];
	}

	/**
	 * Attributes of the banner that this page has.
	 *
	 * @return array<string,mixed>|null Null where nothing asks: the choices can be opened all the same.
	 */
	public static function shown(): ?array {
		return self::$placed ?? ( Settings::get( 'banner_everywhere' ) ? Site_Banner::attributes() : null );
	}

	/** On wp_footer. */
	public static function print_parts(): void {
		$parts = self::parts();
		if ( ! Consent_Layer::asks() || ! $parts ) {
			return;
		}
		$shown      = self::shown();
		$attributes = $shown ?? Site_Banner::attributes();
		$texts      = Banner_Texts::of( $attributes );
		// phpcs:disable WordPress.Security.EscapeOutput -- escaped where it is made.
		printf(
			'<template class="footfall-choice-parts" data-script="%s" data-style="%s" data-layout="%s" data-opt-out="%s" data-reopen="%s" data-saved="%s">%s%s</template>',
			esc_url( $parts['script'] ),
			esc_url( $parts['style'] ),
			esc_attr( null === $shown ? '' : $attributes['layout'] ),
			esc_attr( $texts['opt_out_label'] ),
			esc_attr( $texts['reopen_opt_out'] ),
			esc_attr( $texts['saved'] ),
			null === $shown ? '' : Banner_Layers::first( $attributes, $texts ),
			Banner_Layers::details( $attributes, $texts )
		);
		if ( null !== $shown && 'tab' === $attributes['reopen'] && ! self::$has_link ) {
			echo Banner_Layers::tab( $attributes, $texts );
		}
		printf( '<noscript><p class="footfall-choice-plain" id="%s" style="margin:0;padding:1em;font-size:.875em;text-align:center">%s</p></noscript>', esc_attr( substr( self::ANCHOR, 1 ) ), esc_html( $texts['no_script'] ) );
		wp_print_inline_script_tag( (string) file_get_contents( FOOTFALL_DIR . '/build/choice-opener.js' ), [ 'id' => 'footfall-choice-opener' ] );
		// phpcs:enable
	}
}
