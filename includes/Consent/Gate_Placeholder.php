<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * What stands on the page in place of something that is not loaded yet: of the same size, with its own
 * markup kept in a template. Phrasing content only, because an iframe may stand in a paragraph.
 */
final class Gate_Placeholder {
	/**
	 * @param array<string,array<string,mixed>> $services By id.
	 */
	public function __construct( private array $services ) {}

	/**
	 * @param string        $id    Of the service.
	 * @param Gate_Tag|null $tag   Null for a script that draws something where it stands.
	 * @param string        $whole What is not to be loaded.
	 */
	public function markup( string $id, ?Gate_Tag $tag, string $whole ): string {
		$service = $this->services[ $id ];
		$name    = $service['name'];
		$shows   = Service_Texts::shows( $service['shows'] ?? 'content' );
		return sprintf(
			'<span class="%1$s" style="%2$s" data-choice="%3$s" data-choice-service="%4$s"><span class="footfall-gate-note" role="group" aria-label="%5$s">%6$s<span>%7$s</span><span class="footfall-gate-buttons">%8$s%9$s</span>%10$s%11$s</span><template>%12$s</template></span>',
			esc_attr( trim( 'footfall-gate ' . ( $tag ? $tag->get( 'class' ) : 'is-note' ) ) ),
			esc_attr( $tag ? self::size( $tag ) : '' ),
			esc_attr( $service['category'] ),
			esc_attr( $id ),
			/* translators: 1: what it is, as "Video". 2: name of a service, as "YouTube". */
			esc_attr( sprintf( __( '%1$s from %2$s, not loaded', 'footfall' ), $shows, $name ) ),
			$tag && '' !== $tag->get( 'title' ) ? '<b>' . esc_html( $tag->get( 'title' ) ) . '</b>' : '',
			/* translators: 1: what it is, as "Video". 2: name of a service, as "YouTube". */
			esc_html( sprintf( __( '%1$s from %2$s. When it is loaded, %2$s learns your IP address and which page you are on, and may set cookies.', 'footfall' ), $shows, $name ) ),
			self::button( 'once', __( 'Load once', 'footfall' ), $name ),
			/* translators: %s: name of a service, as "YouTube". */
			self::button( 'always', sprintf( __( 'Always allow %s', 'footfall' ), $name ) ),
			/* translators: %s: name of a service, as "YouTube". */
			self::link( (string) ( $service['privacy_url'] ?? '' ), sprintf( __( 'Privacy policy of %s', 'footfall' ), $name ) ),
			/* translators: %s: name of a service, as "YouTube". */
			$tag ? '<noscript>' . self::link( $tag->get( 'src' ), sprintf( __( 'Open it at %s', 'footfall' ), $name ) ) . '</noscript>' : '',
			$whole
		);
	}

	/** @param string $for Told to people who hear the button by itself. */
	private static function button( string $does, string $label, string $for = '' ): string {
		return sprintf( '<button type="button" data-choice-do="%s"%s>%s</button>', $does, '' === $for ? '' : sprintf( ' aria-label="%s"', esc_attr( "$label: $for" ) ), esc_html( $label ) );
	}

	private static function link( string $url, string $label ): string {
		return preg_match( '~^(?:https?:)?//~', $url ) ? sprintf( '<a href="%s" target="_blank" rel="noopener nofollow">%s</a>', esc_url( $url ), esc_html( $label ) ) : '';
	}

	/** The room that the tag would take: its own style, and its attributes where the style says nothing. */
	private static function size( Gate_Tag $tag ): string {
		$style = '';
		// As browsers have it where nothing is said.
		foreach ( [ 'width' => '300px', 'height' => '150px' ] as $side => $unsaid ) {
			$value  = $tag->get( $side );
			$style .= "$side:" . match ( true ) {
				1 === preg_match( '~^\d+(?:\.\d+)?%$~', $value ) => $value,
				1 === preg_match( '~^\d+(?:\.\d+)?(?:px)?$~', $value ) => (float) $value . 'px',
				default => $unsaid,
			} . ';';
		}
		return $style . $tag->get( 'style' );
	}
}
