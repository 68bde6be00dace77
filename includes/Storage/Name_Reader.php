<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Reads what the ids in counts stand for. Ids that are not known are missing from the answer. Every
 * method may throw Storage_Exception.
 */
interface Name_Reader {
	/**
	 * @param int[] $ids
	 * @return array<int,array{channel:string,source:string,medium:string,campaign:string}>
	 */
	public function sources( array $ids ): array;

	/**
	 * @param int[] $ids
	 * @return array<int,array{path:string,title:string}>
	 */
	public function pages( array $ids ): array;

	/**
	 * @param int[] $ids
	 * @return array<int,string> As they were called when they were last looked at.
	 */
	public function products( array $ids ): array;
}
