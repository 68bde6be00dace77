/** What the fields of one condition get. */
export interface FieldsProps< C > {
	condition: C;
	onChange: ( changed: C ) => void;
}
