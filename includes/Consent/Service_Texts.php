<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * What the words of services.json mean, in the language of the page.
 */
final class Service_Texts {
	/** @param string $shows What a service draws on a page. */
	public static function shows( string $shows ): string {
		return match ( $shows ) {
			'video' => __( 'Video', 'footfall' ),
			'map' => __( 'Map', 'footfall' ),
			'post' => __( 'Post', 'footfall' ),
			'audio' => __( 'Audio', 'footfall' ),
			'animation' => __( 'Animation', 'footfall' ),
			'document' => __( 'Document', 'footfall' ),
			'form' => __( 'Form', 'footfall' ),
			'calendar' => __( 'Calendar', 'footfall' ),
			'chat' => __( 'Chat', 'footfall' ),
			'comments' => __( 'Comments', 'footfall' ),
			default => __( 'Content', 'footfall' ),
		};
	}

	/** @param string $purpose Of a cookie. */
	public static function purpose( string $purpose ): string {
		return match ( $purpose ) {
			'visitor' => __( 'Tells one visitor from another', 'footfall' ),
			'visit' => __( 'Keeps a visit together', 'footfall' ),
			'campaign' => __( 'Remembers what brought the visitor', 'footfall' ),
			'advertising' => __( 'Chooses and measures advertising', 'footfall' ),
			'preference' => __( 'Remembers a preference', 'footfall' ),
			'security' => __( 'Protects against misuse', 'footfall' ),
			'limit' => __( 'Limits the number of requests', 'footfall' ),
			'test' => __( 'Shows one of several versions, or tests what the browser can do', 'footfall' ),
			'login' => __( 'Keeps a person logged in', 'footfall' ),
			'cart' => __( 'Remembers the cart', 'footfall' ),
			'choice' => __( 'Remembers the choice about cookies', 'footfall' ),
			default => $purpose,
		};
	}

	/** @param int|null $days 0 while the browser is open; null not known. */
	public static function duration( ?int $days ): string {
		if ( null === $days ) {
			return '';
		}
		if ( $days < 1 ) {
			return __( 'Session', 'footfall' );
		}
		/* translators: %s: number of days. */
		return sprintf( _n( '%s day', '%s days', $days, 'footfall' ), number_format_i18n( $days ) );
	}

	/**
	 * What a service is for, for people.
	 *
	 * @param array<string,mixed> $service
	 */
	public static function about( array $service ): string {
		if ( isset( $service['shows'] ) ) {
			/* translators: %s: what it is, as "Video". */
			return sprintf( __( '%s on the page', 'footfall' ), self::shows( $service['shows'] ) );
		}
		return match ( $service['category'] ) {
			'statistics', 'statistics-anonymous' => __( 'Measures what visitors do', 'footfall' ),
			'marketing' => __( 'Advertising and its success', 'footfall' ),
			'preferences' => __( 'Comfort on the page', 'footfall' ),
			default => __( 'Needed for what was asked for', 'footfall' ),
		};
	}
}
