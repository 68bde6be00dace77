<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Events of other plugins, kept in an option: each has a number for good, also when its plugin is
 * gone, so that what is stored keeps its name.
 */
final class Own_Events {
	public const OPTION = 'footfall_own_events';

	/** The numbers below belong to events.json. */
	public const FIRST_NUMBER = 1000;

	public const MOST = 100;

	public static function number( string $name ): ?int {
		return self::kept()[ $name ]['number'] ?? null;
	}

	/** @return string '' when there is no such number. */
	public static function name( int $number ): string {
		foreach ( self::kept() as $name => $event ) {
			if ( $event['number'] === $number ) {
				return (string) $name;
			}
		}
		return '';
	}

	/**
	 * @return array<string,array<string,mixed>> Definitions of those whose plugin is there, by name.
	 */
	public static function active(): array {
		return array_column( array_filter( self::named(), static fn( array $event ): bool => $event['active'] ), 'definition', 'name' );
	}

	/**
	 * @param array<string,array<string,mixed>> $definitions Of all plugins that are there, by name.
	 * @return bool Whether anything has changed.
	 */
	public static function save( array $definitions ): bool {
		$kept = self::kept();
		$next = max( self::FIRST_NUMBER - 1, ...array_values( array_column( $kept, 'number' ) ), ...[ 0 ] ) + 1;
		$now  = array_map( static fn( array $event ): array => [ 'active' => false ] + $event, $kept );
		foreach ( $definitions as $name => $definition ) {
			if ( ! isset( $now[ $name ] ) && count( $now ) >= self::MOST ) {
				continue;
			}
			$now[ $name ] = [
				'number'     => $now[ $name ]['number'] ?? $next++,
				'active'     => true,
				'definition' => $definition,
			];
		}
		ksort( $now );
		ksort( $kept );
		return $now !== $kept && update_option( self::OPTION, $now, false );
	}

	/**
	 * @return array<string,array{number:int,active:bool,definition:array<string,mixed>}>
	 */
	private static function kept(): array {
		// The drain asks while the server is at one of its statements, and this may be a query.
		Pending_Statement::finish();
		$kept = get_option( self::OPTION );
		return is_array( $kept ) ? $kept : [];
	}

	private static function named(): array {
		$named = [];
		foreach ( self::kept() as $name => $event ) {
			$named[] = $event + [ 'name' => $name ];
		}
		return $named;
	}
}
