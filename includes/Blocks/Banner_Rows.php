<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

/**
 * What there is to choose from: a switch for each category, and the services behind it. The same in the
 * dialog and on a page.
 */
final class Banner_Rows {
	/**
	 * @param array<string,mixed> $texts As Banner_Texts::of() gives them.
	 * @return string HTML. No switch is on: the browser sets them to what is true of this visitor.
	 */
	public static function html( array $texts ): string {
		$rows = '';
		foreach ( $texts['categories'] as $id => $category ) {
			$rows .= self::row( $id, $category, $texts['always_on'] );
		}
		return sprintf(
			'<p class="footfall-choice-text">%s%s</p><p class="footfall-choice-signal" hidden>%s</p><ul class="footfall-choice-rows" role="list">%s</ul><p class="footfall-choice-record" hidden>%s</p>',
			$texts['details_text'],
			self::privacy_link( $texts ),
			esc_html( $texts['signal'] ),
			$rows,
			sprintf( esc_html( $texts['record'] ), '<time></time>', '<code></code>' )
		);
	}

	/**
	 * @param array<string,mixed> $texts As Banner_Texts::of() gives them.
	 */
	public static function privacy_link( array $texts ): string {
		return '' === $texts['privacy_url'] ? '' : sprintf(
			' <a class="footfall-choice-privacy" href="%s">%s</a>',
			esc_url( $texts['privacy_url'] ),
			esc_html( $texts['privacy_label'] )
		);
	}

	/**
	 * @param array{label:string,description:string,services:list<array<string,mixed>>} $category One.
	 */
	private static function row( string $id, array $category, string $always_on ): string {
		$note = wp_unique_id( 'footfall-choice-note-' );
		$name = sprintf( '<strong class="footfall-choice-name">%s</strong>', esc_html( $category['label'] ) );
		$head = 'functional' === $id
			? sprintf( '<div class="footfall-choice-row-head">%s<span class="footfall-choice-always">%s</span></div>', $name, esc_html( $always_on ) )
			: sprintf( '<label class="footfall-choice-row-head">%s<input type="checkbox" role="switch" class="footfall-choice-switch" name="%s" aria-describedby="%s" autocomplete="off"></label>', $name, esc_attr( $id ), $note );
		return sprintf(
			'<li class="footfall-choice-row">%s<p class="footfall-choice-note" id="%s">%s</p>%s</li>',
			$head,
			$note,
			esc_html( $category['description'] ),
			self::services( $category['services'] )
		);
	}

	/**
	 * @param list<array<string,mixed>> $services Of the category, as Service_Catalogue::of_site() gives them.
	 */
	private static function services( array $services ): string {
		if ( ! $services ) {
			return '';
		}
		return sprintf(
			'<details class="footfall-choice-services"><summary>%s</summary><dl>%s</dl></details>',
			/* translators: %s: a number. */
			esc_html( sprintf( _n( '%s service', '%s services', count( $services ), 'footfall' ), number_format_i18n( count( $services ) ) ) ),
			implode( '', array_map( [ self::class, 'service' ], $services ) )
		);
	}

	/**
	 * @param array{name:string,purpose:string,privacy_url:string,cookies:list<array{name:string,duration:string,purpose:string}>} $service One.
	 */
	private static function service( array $service ): string {
		$name  = esc_html( $service['name'] );
		$lines = [ $service['purpose'] ];
		foreach ( $service['cookies'] as $cookie ) {
			/* translators: 1: name of a cookie, 2: how long it stays, 3: what for. */
			$lines[] = sprintf( __( '%1$s: %2$s, %3$s', 'footfall' ), $cookie['name'], $cookie['duration'], $cookie['purpose'] );
		}
		return sprintf(
			'<dt>%s</dt>%s',
			'' === $service['privacy_url'] ? $name : sprintf( '<a href="%s" target="_blank" rel="noopener nofollow">%s</a>', esc_url( $service['privacy_url'] ), $name ),
			implode( '', array_map( static fn( string $line ): string => '<dd>' . esc_html( $line ) . '</dd>', array_filter( $lines, 'strlen' ) ) )
		);
	}
}
