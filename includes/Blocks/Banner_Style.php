<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

/**
 * Colours of what asks, as properties of its style. The twin of blocks/cookie-banner/panel-style.ts.
 */
final class Banner_Style {
	/**
	 * @param array<string,mixed> $attributes Of a block that has colours: the supports' own attributes.
	 * @return string CSS declarations; '' where the stylesheet's own colours are used.
	 */
	public static function of( array $attributes ): string {
		$elements = $attributes['style']['elements'] ?? [];
		$own      = [
			'--choice-paper'      => self::colour( $attributes['backgroundColor'] ?? '', $attributes['style']['color']['background'] ?? '' ),
			'--choice-ink'        => self::colour( $attributes['textColor'] ?? '', $attributes['style']['color']['text'] ?? '' ),
			'--choice-link'       => self::colour( '', $elements['link']['color']['text'] ?? '' ),
			'--choice-button'     => self::colour( '', $elements['button']['color']['background'] ?? '' ),
			'--choice-button-ink' => self::colour( '', $elements['button']['color']['text'] ?? '' ),
		];
		$is_theme = ! preg_match( '/\bis-style-(light|dark|device)\b/', (string) ( $attributes['className'] ?? '' ) );
		$style    = '';
		foreach ( array_filter( $own ) + ( $is_theme ? self::of_theme() : [] ) as $name => $value ) {
			$style .= "$name:$value;";
		}
		return $style;
	}

	/**
	 * @return array<string,string> The page's own colours where the theme names both; [] of classic themes.
	 */
	public static function of_theme(): array {
		$styles = Theme_Colours::of_page();
		$paper  = self::colour( '', $styles['background'] ?? '' );
		$ink    = self::colour( '', $styles['text'] ?? '' );
		return '' !== $paper && '' !== $ink ? [
			'--choice-paper' => $paper,
			'--choice-ink'   => $ink,
		] : [];
	}

	/**
	 * @param mixed $preset Its slug, or ''.
	 * @param mixed $value  A colour, or "var:preset|color|slug".
	 */
	private static function colour( mixed $preset, mixed $value ): string {
		$preset = is_string( $preset ) ? $preset : '';
		$value  = is_string( $value ) ? $value : '';
		if ( str_starts_with( $value, 'var:preset|color|' ) ) {
			$preset = substr( $value, 17 );
		}
		if ( '' !== $preset ) {
			return 'var(--wp--preset--color--' . _wp_to_kebab_case( $preset ) . ')';
		}
		return preg_match( '/^[\w#%.,()\s\/-]+$/', $value ) ? $value : '';
	}
}
