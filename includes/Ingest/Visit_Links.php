<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Storage\Session_Store;

/**
 * A visitor who agrees in the middle of a visit was counted under a daily hash until then. Lines say
 * which; the session that was under way, and what of it comes late, becomes the visitor's.
 *
 * Links are moments (ms UTC) by visitor, by hash. Only a visitor who is seen for the first time is
 * linked: behind one address there may be others with the same browser.
 */
final class Visit_Links {
	public function __construct( private Session_Store $store, private Session_Builder $builder ) {}

	/**
	 * @param array<int,array<int,array<string,mixed>>> $new Items by visitor.
	 * @return array<int,array<int,int>> Stored links of the hashes among these visitors.
	 */
	public function of_hashes( array $new ): array {
		$hashes = [];
		foreach ( $new as $visitor => $items ) {
			// Orders do not say what their visitor is.
			if ( ! in_array( 1, array_column( array_column( $items, 'facts' ), 'identity' ), true ) ) {
				$hashes[] = $visitor;
			}
		}
		return $hashes ? $this->store->links_of( $hashes ) : [];
	}

	/**
	 * Keeps the links that the new items tell of.
	 *
	 * @param array<int,array<int,array<string,mixed>>> $new  Items by visitor.
	 * @param array<int,array<int,array<string,mixed>>> $past Stored sessions by visitor, all or the later ones.
	 * @return array<int,array<int,int>>
	 */
	public function told( array $new, array $past ): array {
		$links = [];
		foreach ( $new as $visitor => $items ) {
			foreach ( $items as $item ) {
				if ( isset( $item['hash'] ) ) {
					$known = $links[ $item['hash'] ][ $visitor ] ?? PHP_INT_MAX;

					$links[ $item['hash'] ][ $visitor ] = min( $known, $item['t'] );
				}
			}
		}
		foreach ( $links as $hash => $visitors ) {
			foreach ( $visitors as $visitor => $at ) {
				if ( isset( $past[ $visitor ] ) && min( array_column( $past[ $visitor ], 'started_at' ) ) < $at ) {
					unset( $links[ $hash ][ $visitor ] );
				}
			}
		}
		$links = array_filter( $links );
		$this->store->save_links( $links );
		return $links;
	}

	/**
	 * @param array<int,array<int,int>> $links
	 * @return array<int,array<int,array<int,int>>> The same in groups that have no visitor in common.
	 */
	public static function groups( array $links ): array {
		$group_of = [];
		$groups   = [];
		foreach ( $links as $hash => $visitors ) {
			$joined = [ $hash => $visitors ];
			foreach ( [ $hash, ...array_keys( $visitors ) ] as $member ) {
				$other = $group_of[ $member ] ?? null;
				if ( null !== $other && isset( $groups[ $other ] ) ) {
					$joined += $groups[ $other ];
					unset( $groups[ $other ] );
				}
			}
			$groups[ $hash ] = $joined;
			foreach ( self::members( $joined ) as $member ) {
				$group_of[ $member ] = $hash;
			}
		}
		return $groups;
	}

	/** @return int[] */
	public static function members( array $links ): array {
		$members = array_keys( $links );
		foreach ( $links as $visitors ) {
			array_push( $members, ...array_keys( $visitors ) );
		}
		return array_values( array_unique( $members ) );
	}

	/**
	 * From the beginning each time: what was given to a visitor is taken back when an earlier event shows
	 * that the visit was another one.
	 *
	 * @param array<int,array<int,array<string,mixed>>> $items All items of a group, by visitor.
	 * @param array<int,array<int,int>>                 $links Of this group.
	 * @return array<int,array<int,array<string,mixed>>> The same items, by whom they belong to; `given` where that is new.
	 */
	public function hand_over( array $items, array $links ): array {
		$in_order = [];
		foreach ( $links as $hash => $visitors ) {
			$items[ $hash ] ??= [];
			foreach ( $visitors as $visitor => $at ) {
				$in_order[] = [ $at, $hash, $visitor ];
			}
		}
		sort( $in_order );
		foreach ( $in_order as [ , $hash, $visitor ] ) {
			$given = array_filter( $items[ $visitor ] ?? [], static fn( array $item ): bool => 0 !== ( ( $item['context'] ?? 0 ) & Session_Builder::GIVEN ) );
			array_push( $items[ $hash ], ...$given );
			$items[ $visitor ] = array_diff_key( $items[ $visitor ] ?? [], $given );
		}
		foreach ( $in_order as [ $at, $hash, $visitor ] ) {
			$taken = $this->taken( array_filter( $items[ $hash ], static fn( array $item ): bool => $item['t'] <= $at ), $items[ $visitor ] );
			array_push( $items[ $visitor ], ...$taken );
			$items[ $hash ] = array_diff_key( $items[ $hash ], $taken );
		}
		foreach ( $items as $member => $of_member ) {
			foreach ( $of_member as $index => $item ) {
				if ( ( $item['visitor_key'] ?? $member ) !== $member ) {
					$items[ $member ][ $index ] = self::given( $item, $member, ! isset( $links[ $member ] ) );
				}
			}
		}
		return $items;
	}

	/**
	 * @return array<int,array<string,mixed>> Those of the hash's items that are in one session with something of the visitor's.
	 */
	private function taken( array $of_hash, array $of_visitor ): array {
		$taken = [];
		$index = array_flip( array_column( $of_hash, 'event_key' ) );
		$keys  = array_keys( $of_hash );
		foreach ( $of_hash ? $this->builder->build( array_merge( $of_hash, $of_visitor ) )[0] : [] as $session ) {
			$shared = array_intersect_key( $index, array_flip( array_column( $session['items'], 'event_key' ) ) );
			if ( count( $shared ) < count( $session['items'] ) ) {
				foreach ( $shared as $place ) {
					$taken[ $keys[ $place ] ] = $of_hash[ $keys[ $place ] ];
				}
			}
		}
		return $taken;
	}

	private static function given( array $item, int $visitor, bool $is_known ): array {
		$item['visitor_key'] = $visitor;
		$item['given']       = true;
		if ( isset( $item['context'] ) ) {
			$item['context'] = $is_known ? $item['context'] | Session_Builder::GIVEN : $item['context'] & ~Session_Builder::GIVEN;
		}
		if ( isset( $item['facts'] ) ) {
			$item['facts']['identity'] = $is_known ? 1 : 2;
		}
		return $item;
	}
}
