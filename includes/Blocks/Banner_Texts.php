<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

use Footfall\Consent\Service_Catalogue;

/**
 * What visitors read when they are asked: the owner's words, and ours in the visitor's language where
 * he has none.
 */
final class Banner_Texts {
	private const RICH = [
		'a'      => [
			'href'   => true,
			'target' => true,
			'rel'    => true,
		],
		'strong' => [],
		'em'     => [],
		'br'     => [],
	];

	/**
	 * @return array<string,string> By the name of the block's attribute, and those that no owner changes.
	 */
	public static function defaults(): array {
		return [
			'title'         => __( 'Your privacy, your choice', 'footfall' ),
			/* translators: %s: list of purposes, as in "Preferences, Statistics, and Marketing". */
			'text'          => __( 'What the shop needs to work is always on. For anything more we ask you first: %s. The shop works just as well without, and you can change your mind at any time.', 'footfall' ),
			'accept_label'  => __( 'Accept all', 'footfall' ),
			'refuse_label'  => __( 'Refuse all', 'footfall' ),
			'details_label' => __( 'Let me choose', 'footfall' ),
			'details_title' => __( 'Your privacy choices', 'footfall' ),
			'details_text'  => __( 'Choose what you allow. You can come back and change it at any time.', 'footfall' ),
			'save_label'    => __( 'Save my choices', 'footfall' ),
			'privacy_label' => __( 'Privacy policy', 'footfall' ),
			'reopen_label'  => __( 'Your privacy choices', 'footfall' ),
			'always_on'     => __( 'Always on', 'footfall' ),
			'close'         => __( 'Close', 'footfall' ),
			'opt_out_label' => __( 'Do Not Sell or Share My Personal Information', 'footfall' ),
			'signal'        => __( 'Your browser asks us not to follow you (Global Privacy Control or Do Not Track). We obey: what it covers stays off.', 'footfall' ),
			/* translators: 1: date, 2: random number of the choice. */
			'record'        => __( 'Your choice of %1$s. Its number, should you have a question: %2$s', 'footfall' ),
			'saved'         => __( 'Your choice is saved.', 'footfall' ),
			'no_script'     => __( 'This shop can ask for your consent only with JavaScript, which is off in your browser. So everything that needs your consent is off, too.', 'footfall' ),
		];
	}

	/**
	 * @return array<string,array{label:string,description:string}> By category, what is always on first.
	 */
	public static function categories(): array {
		return [
			'functional'           => [
				'label'       => __( 'Necessary', 'footfall' ),
				'description' => __( 'What the shop cannot do without: your cart, your account, this choice.', 'footfall' ),
			],
			'preferences'          => [
				'label'       => __( 'Preferences', 'footfall' ),
				'description' => __( 'Remembers on this device what you have seen and set, to show you what fits.', 'footfall' ),
			],
			'statistics-anonymous' => [
				'label'       => __( 'Anonymous statistics', 'footfall' ),
				'description' => __( 'Counts visits without recognising anybody.', 'footfall' ),
			],
			'statistics'           => [
				'label'       => __( 'Statistics', 'footfall' ),
				'description' => __( 'Recognises this browser, so that we see how the shop is used and where visits come from.', 'footfall' ),
			],
			'marketing'            => [
				'label'       => __( 'Marketing', 'footfall' ),
				'description' => __( 'Advertising, and videos, maps or posts of other companies, which may recognise you elsewhere.', 'footfall' ),
			],
		];
	}

	/**
	 * All that may be read, as it is printed (`text` and `details_text` are HTML): what proof has to keep.
	 *
	 * @param array<string,mixed> $attributes Of the block footfall/cookie-banner, complete.
	 * @return array<string,mixed> Texts by name; `privacy_url`; `categories`: label, description (text) and services by category, what is always on first.
	 */
	public static function of( array $attributes ): array {
		$texts = self::defaults();
		foreach ( $texts as $name => $default ) {
			$own            = trim( (string) ( $attributes[ $name ] ?? '' ) );
			$texts[ $name ] = '' === $own ? $default : $own;
		}
		$categories    = self::asked( $attributes );
		$asked         = wp_list_pluck( array_slice( $categories, 1 ), 'label' );
		$texts['text'] = str_replace( '%s', esc_html( wp_sprintf_l( '%l', array_values( $asked ) ) ), $texts['text'] );
		foreach ( [ 'text', 'details_text' ] as $rich ) {
			// Plain words, as ours are, need no look at their tags.
			$texts[ $rich ] = preg_match( '/[<>&]/', $texts[ $rich ] ) ? wp_kses( $texts[ $rich ], self::RICH ) : $texts[ $rich ];
		}
		return $texts + [
			// What opens the choices again where the law names its words; the owner's own stand everywhere.
			'reopen_opt_out' => '' === trim( (string) ( $attributes['reopen_label'] ?? '' ) ) ? $texts['opt_out_label'] : $texts['reopen_label'],
			'privacy_url'    => Privacy_Link::url( (int) $attributes['privacy_page'] ),
			'categories'     => $categories,
		];
	}

	/**
	 * @param array<string,mixed> $attributes Of the block.
	 * @return array<string,array{label:string,description:string,services:list<array<string,mixed>>}>
	 */
	private static function asked( array $attributes ): array {
		$own      = (array) $attributes['category_texts'];
		$services = class_exists( Service_Catalogue::class ) ? Service_Catalogue::of_site() : [];
		$asked    = [];
		foreach ( self::categories() as $id => $texts ) {
			if ( 'functional' === $id || in_array( $id, (array) $attributes['categories'], true ) ) {
				$given        = is_array( $own[ $id ] ?? null ) ? array_filter( array_map( 'wp_strip_all_tags', array_filter( $own[ $id ], 'is_string' ) ), 'strlen' ) : [];
				$asked[ $id ] = array_intersect_key( $given, $texts ) + $texts + [ 'services' => $services[ $id ] ?? [] ];
			}
		}
		return $asked;
	}
}
